"""The engine's environment from the command line: ``python -m dl_studio_plugin.runtime …``.

Any Python from 3.9 on will do. An address with a password belongs into pip's own variables
(``PIP_INDEX_URL``, ``PIP_PROXY``), where no other user of the computer can read it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Optional

from ..definitions.errors import DlStudioError
from ..definitions.jobs import TRAINING
from .diagnostics import diagnostics_report
from .environment import LEVELS, EngineEnvironment
from .installation import (
    InstallOptions,
    install_environment,
    remove_environment,
    repair_environment,
)
from .self_test import run_self_test

_COMMANDS = {
    "install": "bring the environment to a level; does nothing if it has it",
    "repair": "make the environment anew",
    "remove": "delete the environment",
    "check": "let the environment test itself",
    "diagnose": "print a report to send with a question",
}


def main(arguments: Optional[list[str]] = None) -> int:
    """Run one command; returns the exit status."""
    options = _parser().parse_args(arguments)
    home = options.home
    environment = EngineEnvironment(Path(home)) if home else EngineEnvironment.default()
    try:
        _run(options, environment)
    except DlStudioError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted; the environment counts as not installed.\n")
        return 130
    return 0


def _run(options: argparse.Namespace, environment: EngineEnvironment) -> None:
    if options.command == "remove":
        remove_environment(environment)
    elif options.command == "diagnose":
        _say(diagnostics_report(environment))
    elif options.command == "check":
        environment.require(options.level)
        result = run_self_test(environment, training=options.level == TRAINING)
        _say(f"The environment works: {', '.join(result.devices.values())}.")
    else:
        change = install_environment if options.command == "install" else repair_environment
        change(environment, _install_options(options), _say_progress)


def _install_options(options: argparse.Namespace) -> InstallOptions:
    return InstallOptions(
        level=options.level,
        cuda=options.cuda,
        python=options.python,
        index_url=options.index_url,
        extra_index_url=options.extra_index_url,
        wheel_folder=options.wheel_folder,
        proxy=options.proxy,
        certificate=options.certificate,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m dl_studio_plugin.runtime",
        description="The Python environment that DL Studio's engine runs in.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in _COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--home", default="", help="data folder (default: this user's)")
        command.add_argument("--level", choices=LEVELS, default=TRAINING)
        if name in ("install", "repair"):
            _add_install_options(command)
    return parser


def _add_install_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--cuda", action="store_true", help="run models on an NVIDIA card")
    for name, text in (
        ("python", "the Python to build on"),
        ("index-url", "package index to use"),
        ("extra-index-url", "a further package index"),
        ("wheel-folder", "folder of packages; no network is used"),
        ("proxy", "http://host:port"),
        ("certificate", "file of certificates to trust"),
    ):
        parser.add_argument(f"--{name}", default="", help=text)


def _say_progress(fraction: float, text: str) -> None:
    _say(f"{100 * fraction:3.0f} %  {text}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
