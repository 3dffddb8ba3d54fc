"""What a project answers when a layer's edits cannot be saved: sentences that QGIS shows.

They are raised by the triggers of a project's tables, whatever keeps them, and
``layers/edit_rules.py`` has the same texts, to translate them.
"""

from __future__ import annotations

FROZEN = "The project is marked complete, so it cannot be changed. Its owner can undo that."
MOVED = (
    "This project was moved and is kept here as it was, so it cannot be changed. Open it where it "
    "is now: the project's page says where."
)
CLOSED = (
    "The work unit of this sample is submitted, accepted or excluded, so its samples cannot be "
    "changed. Withdraw, return or reopen the unit first."
)
UNIT_IN_USE = (
    "Somebody works on this work unit or has finished it, so its outline stays. Release or "
    "return it first."
)
KEEP_UUID = "The field uuid says which sample, unit or comment this is; leave it as it is."

# Said by projects in a database only, which knows who edits.
NOT_HELD = (
    "You do not hold the work unit of this sample, so it cannot be changed. Claim the unit first, "
    "then save again."
)
OUTSIDE = (
    "This sample lies outside all work units, where you cannot draw. Move it into the unit that "
    "you hold."
)
STALE = (
    "Somebody else changed this sample since you read it. Reload the layer and look at their "
    "change before you make yours."
)
GONE = (
    "Somebody else deleted this since you read it, so it cannot be changed. Reload the layer, and "
    "draw it again if it is needed."
)
KEPT_FIELDS = (
    "Only the outline and the class of a sample, and the name of a work unit, are changed in the "
    "table. State, author and the like follow from what you do with the plugin's buttons."
)
NO_OUTLINE = "This row has no outline. Draw one, or delete the row."
NOT_YOUR_COMMENT = (
    "Somebody else wrote this comment, so its text stays. You can mark it as resolved, or write "
    "one of your own."
)

#: By the names that the functions in the database use.
REFUSALS = {
    "FROZEN": FROZEN,
    "CLOSED": CLOSED,
    "UNIT_IN_USE": UNIT_IN_USE,
    "KEEP_UUID": KEEP_UUID,
    "NOT_HELD": NOT_HELD,
    "OUTSIDE": OUTSIDE,
    "STALE": STALE,
    "GONE": GONE,
    "KEPT_FIELDS": KEPT_FIELDS,
    "NO_OUTLINE": NO_OUTLINE,
    "NOT_YOUR_COMMENT": NOT_YOUR_COMMENT,
}
