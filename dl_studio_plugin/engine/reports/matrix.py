"""The confusion matrix as a shaded table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .html import Html, escaped


def confusion_matrix(matrix: np.ndarray, names: Sequence[str], unit: str = "pixels") -> Html:
    """Counts of reference (rows) against prediction (columns).

    Args:
        matrix: classes × classes.
        names: of the classes, in the matrix's order.
        unit: what is counted.

    The shade and the percentage of a cell are its share of its row, so that a rare class can
    be read as well as a common one.
    """
    totals = matrix.sum(axis=1)
    head = "".join(f'<th scope="col" class="number">{escaped(name)}</th>' for name in names)
    rows = []
    for i, name in enumerate(names):
        cells = "".join(_cell(int(n), int(totals[i]), i == j) for j, n in enumerate(matrix[i]))
        rows.append(
            f'<tr><th scope="row">{escaped(name)}</th>{cells}'
            f'<td class="number soft">{escaped(int(totals[i]))}</td></tr>\n'
        )
    caption = f"Rows: reference. Columns: prediction. {unit.capitalize()}, and share of the row."
    return Html(
        f'<div class="scroll"><table class="matrix"><caption>{escaped(caption)}</caption>'
        f'<thead><tr><th scope="col">reference</th>{head}<th scope="col">all</th></tr></thead>'
        f"\n<tbody>{''.join(rows)}</tbody></table></div>"
    )


def _cell(count: int, total: int, right: bool) -> str:
    share = count / total if total else 0.0
    colour = "0, 158, 115" if right else "213, 94, 0"
    percent = f'<br><span class="soft">{100 * share:.1f} %</span>' if total else ""
    return (
        f'<td style="background: rgba({colour}, {0.5 * share:.3f})">{escaped(count)}{percent}</td>'
    )
