"""The algorithm “Manage group”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.roles import Action, Role
from .. import frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import PROJECT, Identity
from ..parameters import Choice, Declared, Text

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..values import Values

ADD, REMOVE = "add", "remove"
PERSON, GROUP = "person", "group"


class ManageGroup(DlStudioAlgorithm):
    """Say who belongs to a project, and as what."""

    identity = Identity(
        "managegroup",
        QT_TR_NOOP("Manage group"),
        PROJECT,
        QT_TR_NOOP("Adds members to a project, changes their roles, or removes them."),
        QT_TR_NOOP(
            "The group of a project is who may do what in it: each member has a role, which "
            "includes what the roles before it may. Only owners change the group, and one owner "
            "always stays.\n\n"
            "In a GeoPackage members are names, the ones that people enter in the settings of DL "
            "Studio; roles there guard against mistakes. In a database members are logins or "
            "groups of the server, and the server itself guards. Whoever is removed may only look, "
            "or in a database no longer sees the project; what they did stays. Next: “Assign work "
            "units”."
        ),
        QT_TR_NOOP("member,user,role,team,permission,owner,reviewer,analyst,collector,viewer"),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.project_file(),
            Text(
                "MEMBER",
                self.tr("Member"),
                self.tr(
                    "The name of the person; in a database the name of a login or a group, as the "
                    "server has it."
                ),
            ),
            Choice(
                "KIND",
                self.tr("Kind"),
                self.tr("What the name stands for; of no meaning when a member is removed."),
                options=(
                    (PERSON, self.tr("one person.")),
                    (
                        GROUP,
                        self.tr("all who belong to a group of the database's server."),
                    ),
                ),
                default=PERSON,
            ),
            Choice(
                "ROLE",
                self.tr("Role"),
                self.tr(
                    "What the member may do; of no meaning when a member is removed. Each role "
                    "includes those before it."
                ),
                options=(
                    (Role.VIEWER.value, self.tr("sees the map, statistics and models.")),
                    (
                        Role.SAMPLE_COLLECTOR.value,
                        self.tr("claims work units, draws samples, submits and comments."),
                    ),
                    (Role.REVIEWER.value, self.tr("accepts and returns work units.")),
                    (
                        Role.ANALYST.value,
                        self.tr(
                            "edits the samples of others, sets up classes and work units, exports, "
                            "trains, runs inferencing tools and shares."
                        ),
                    ),
                    (
                        Role.OWNER.value,
                        self.tr("changes the group, marks the project complete, moves it."),
                    ),
                ),
                default=Role.SAMPLE_COLLECTOR.value,
            ),
            Choice(
                "ACTION",
                self.tr("Action"),
                self.tr("What happens to the member."),
                options=(
                    (ADD, self.tr("they become a member, or get another role.")),
                    (REMOVE, self.tr("they are a member no longer.")),
                ),
                default=ADD,
            ),
            frequent_parameters.project_result(),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        reference, member = values.text("PROJECT"), values.text("MEMBER")
        yield from projects.project_problems(reference, writes=True, action=Action.ADMINISTER)
        if not member:
            yield self.tr("MEMBER: Give the name of the member.")
        elif values.choice("ACTION") == REMOVE:
            with projects.open_project(reference) as store:
                names = [each.name for each in store.members()]
            if member not in names:
                yield self.tr(
                    "MEMBER: “{name}” is not a member of the project. Its members are {names}."
                ).format(name=member, names=", ".join(names))

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Change the group."""
        from ...project.model import MemberKind

        reference, name = values.text("PROJECT"), values.text("MEMBER")
        with projects.open_project(reference) as store:
            if values.choice("ACTION") == REMOVE:
                store.remove_member(name)
            else:
                kind = MemberKind(values.choice("KIND"))
                store.set_member(name, Role(values.choice("ROLE")), kind)
            members = store.members()
        listed = ", ".join(f"{each.name} ({each.role.words})" for each in members)
        feedback.pushInfo(self.tr("Members now: {}.").format(listed))
        return {"PROJECT": reference}
