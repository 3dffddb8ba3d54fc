"""HTML building blocks of the reports that training, evaluation and accuracy write.

A report is one file that needs nothing else: styles, charts (SVG) and pictures (PNG) stand in
it, and nothing is fetched. Text is data: every string is escaped where it enters the page, and
only what these functions made (:class:`Html`) goes in as it is::

    page("Training report", section("Scores", table(("class", "IoU"), [("road", 0.71)])))
"""

from __future__ import annotations

from .charts import bar_chart, line_chart
from .html import Html, key_values, notice, page, paragraph, section, table
from .matrix import confusion_matrix
from .pictures import class_picture, gallery, picture, png_bytes, stretch

__all__ = [
    "Html",
    "bar_chart",
    "class_picture",
    "confusion_matrix",
    "gallery",
    "key_values",
    "line_chart",
    "notice",
    "page",
    "paragraph",
    "picture",
    "png_bytes",
    "section",
    "stretch",
    "table",
]
