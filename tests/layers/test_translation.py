"""Sentences of the rooms without Qt are said in the user's language, the values in them too."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from dl_studio_plugin.layers.translation import FOLDER, translated


@pytest.fixture
def german(qgis_app):
    translator = QTranslator()
    assert translator.load(str(FOLDER / "dl_studio_de.qm")), "run: make setup"
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_a_sentence_is_recognised_and_keeps_its_values(german):
    text = translated("You do not hold the work unit “A1” any more. Claim it again.")
    assert "„A1“" in text
    assert "Arbeitseinheit" in text


def test_words_of_ours_in_a_sentence_are_translated_too(german):
    text = translated(
        "The work unit “A1” is in progress and cannot be claimed; only a unit that is ready or "
        "returned can. Wait until Anna submits or releases it."
    )
    for english in ("progress", "claimed", "ready", " or ", "Wait"):
        assert english not in text
    for kept in ("A1", "Anna", " oder "):
        assert kept in text


def test_articles_go_with_the_words(german):
    text = translated(
        "You are a sample collector in this project and may not review work units; that needs a "
        "reviewer at least. Ask anna for another role."
    )
    for english in ("sample collector", "review work units", "a reviewer"):
        assert english not in text


def test_what_is_not_ours_stays_as_it_is(german):
    assert translated("Something that QGIS says.") == "Something that QGIS says."


def test_english_stays_english(qgis_app):
    sentence = "You do not hold the work unit “A1” any more. Claim it again."
    assert translated(sentence) == sentence
