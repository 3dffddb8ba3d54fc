"""Where the engine's process begins: ``python -I -u …/dl_studio_plugin/engine/__main__.py``.

``-I`` keeps foreign variables and folders out, this one too; so the folder that holds the plugin
is added, last, so that nothing of the environment is ever shadowed.
"""

from __future__ import annotations

import faulthandler
import sys
from pathlib import Path


def main() -> None:
    """Serve the jobs that stdin asks for."""
    faulthandler.enable()  # a crash below Python tells where it was
    sys.path.append(str(Path(__file__).resolve().parents[2]))
    from dl_studio_plugin.engine.jobs import FUNCTIONS
    from dl_studio_plugin.engine.rpc import serve

    serve(FUNCTIONS)


if __name__ == "__main__":
    main()
