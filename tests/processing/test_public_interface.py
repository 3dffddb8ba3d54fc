"""What scripts, models and ``qgis_process`` calls are written against, and the help it has."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)

#: Id: group, parameters, and outputs. Rows only ever grow.
INTERFACE = {
    "createproject": (
        "project",
        "NAME INFERENCE_TYPE IMAGERY IMAGERY_AFTER AREA CLASSES INSTRUCTIONS PROJECT DATABASE",
        "PROJECT",
    ),
    "createworkunits": (
        "project",
        "PROJECT METHOD SIZE LAYER SUBSETS REPLICAS SEED",
        "PROJECT COUNT",
    ),
    "managegroup": ("project", "PROJECT MEMBER KIND ROLE ACTION", "PROJECT"),
    "assignworkunits": ("project", "PROJECT UNITS ASSIGNEE REPLICAS GOLD", "PROJECT COUNT"),
    "moveproject": ("project", "PROJECT DESTINATION", "PROJECT"),
    "checkoutpacket": ("project", "PROJECT UNITS PACKET", "PROJECT PACKET COUNT CONFLICTS"),
    "checkinpacket": ("project", "PROJECT PACKET UNITS", "PROJECT COUNT CONFLICTS"),
    "projectstatus": (
        "project",
        "PROJECT OUTPUT",
        "OUTPUT UNITS ACCEPTED_UNITS SAMPLES ACCEPTED_SAMPLES RUNS PROGRESS WAITING_UNITS "
        "RETURNED_UNITS ACCEPTED_AT_ONCE OPEN_COMMENTS MEMBERS BLIND_UNITS GOLD_SCORE AGREEMENT",
    ),
    "importsamples": (
        "samples",
        "PROJECT INPUT FOLDER CLASS_FIELD CLASS_MAP STATUS REPAIR",
        "PROJECT COUNT",
    ),
    "proposesamples": ("samples", "PROJECT MODEL THRESHOLD AREA", "PROJECT COUNT"),
    "checksamples": ("samples", "PROJECT OUTPUT", "OUTPUT COUNT"),
    "reviewsamples": ("samples", "PROJECT UNITS DECISION COMMENT", "PROJECT COUNT"),
    "exporttrainingdata": (
        "samples",
        "PROJECT IMAGERY IMAGERY_AFTER SAMPLES CLASS_FIELD CHIP_SIZE STRIDE CELL_SIZE FORMAT "
        "ONLY_WITH_FEATURES ROTATION MIN_OVERLAP BUFFER CROP CONTEXT BLACKEN UNLABELLED "
        "VALIDATION OUTPUT",
        "OUTPUT CHIPS",
    ),
    "trainmodel": (
        "training",
        "INPUT MORE_INPUTS ARCHITECTURE BACKBONE PRETRAINED EPOCHS BATCH_SIZE LEARNING_RATE "
        "VALIDATION EARLY_STOPPING FREEZE AUGMENTATION MONITOR FOLDS SEED TIME_LIMIT DEVICE "
        "PRECISION RESUME OUTPUT",
        "OUTPUT REPORT SCORE",
    ),
    "evaluatemodel": ("training", "MODEL INPUT OUTPUT", "OUTPUT REPORT SCORE"),
    "classifypixels": (
        "inferencing",
        "IMAGERY MODEL AREA CELL_SIZE BATCH_SIZE OVERLAP TTA THRESHOLD DEVICE PRECISION RESUME "
        "OUTPUT PROBABILITIES POLYGONS MIN_AREA SIMPLIFY",
        "OUTPUT PROBABILITIES POLYGONS",
    ),
    "classifyobjects": (
        "inferencing",
        "IMAGERY OBJECTS SCENES MODEL CELL_SIZE BATCH_SIZE TTA DEVICE PRECISION OUTPUT",
        "OUTPUT COUNT",
    ),
    "detectobjects": (
        "inferencing",
        "IMAGERY MODEL AREA CELL_SIZE BATCH_SIZE OVERLAP TTA THRESHOLD NMS_OVERLAP MASKS CLASSES "
        "REGULARIZE MIN_AREA SIMPLIFY DEVICE PRECISION RESUME OUTPUT",
        "OUTPUT COUNT",
    ),
    "detectchange": (
        "inferencing",
        "BEFORE AFTER MODEL AREA CELL_SIZE BATCH_SIZE OVERLAP TTA THRESHOLD DEVICE PRECISION "
        "RESUME OUTPUT PROBABILITIES POLYGONS MIN_AREA SIMPLIFY",
        "OUTPUT PROBABILITIES POLYGONS",
    ),
    "predictraster": (
        "inferencing",
        "IMAGERY MODEL AREA CELL_SIZE BATCH_SIZE OVERLAP TTA DEVICE PRECISION RESUME OUTPUT",
        "OUTPUT",
    ),
    "nonmaximumsuppression": (
        "inferencing",
        "INPUT CONFIDENCE_FIELD CLASS_FIELD MAX_OVERLAP OUTPUT",
        "OUTPUT COUNT",
    ),
    "prepareresultreview": (
        "review",
        "RESULT PROJECT SAMPLE_SIZE SEED OUTPUT",
        "OUTPUT COUNT",
    ),
    "applyresultreview": (
        "review",
        "REVIEW PROJECT OUTPUT",
        "OUTPUT SCORE COUNT",
    ),
    "computeaccuracy": (
        "review",
        "PREDICTION REFERENCE CLASS_FIELD IOU AREA OUTPUT REPORT OUTCOMES",
        "OUTPUT REPORT OUTCOMES SCORE",
    ),
    "shareresults": ("share", "LAYERS MODEL PROJECT TARGET OUTPUT", "OUTPUT"),
    "importmodel": ("share", "INPUT OUTPUT", "OUTPUT"),
}
DEFAULTS = {
    ("exporttrainingdata", "CHIP_SIZE"): 256,
    ("exporttrainingdata", "STRIDE"): 128,
    ("trainmodel", "EPOCHS"): 20,
    ("trainmodel", "BATCH_SIZE"): 0,
    ("trainmodel", "LEARNING_RATE"): 0,
    ("trainmodel", "VALIDATION"): 10,
    ("trainmodel", "EARLY_STOPPING"): True,
    ("trainmodel", "FREEZE"): True,
}
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
NO_THREADING = QgsProcessingAlgorithm.Flag.FlagNoThreading

pytestmark = pytest.mark.usefixtures("plugin")


def algorithm(name: str) -> QgsProcessingAlgorithm:
    return QgsApplication.processingRegistry().createAlgorithmById(f"dlstudio:{name}")


@pytest.fixture(params=INTERFACE)
def each(request, plugin) -> QgsProcessingAlgorithm:
    return algorithm(request.param)


def parameters_of(each) -> list[QgsProcessingParameterDefinition]:
    return list(each.parameterDefinitions())


def test_the_provider_has_these_algorithms_and_the_shipped_models():
    provider = QgsApplication.processingRegistry().providerById("dlstudio")
    found = {each.name() for each in provider.algorithms()}
    assert found == {*INTERFACE, "completeworkflow", "custominference"}
    assert provider.name() == "DL Studio"
    assert not provider.icon().isNull()


def test_group_parameters_and_outputs_are_as_promised(each):
    group, parameters, outputs = INTERFACE[each.name()]
    assert each.groupId() == group
    assert {row.name() for row in parameters_of(each)} == set(parameters.split())
    assert {row.name() for row in each.outputDefinitions()} == set(outputs.split())


@pytest.mark.parametrize(("name", "parameter"), DEFAULTS)
def test_defaults_are_as_promised(name, parameter):
    owner = algorithm(name)
    assert owner.parameterDefinition(parameter).defaultValue() == DEFAULTS[name, parameter]


def test_every_parameter_says_what_it_means_and_what_happens_when_it_is_left_out(each):
    for row in parameters_of(each):
        required = not row.flags() & OPTIONAL and row.defaultValue() is None
        expected = "Must be given." if required else "eft out: "
        assert expected in row.help(), row.name()
        assert len(row.help()) > 30, row.name()
        assert row.description(), row.name()


def test_every_number_has_a_unit(each):
    for row in parameters_of(each):
        if isinstance(row, QgsProcessingParameterNumber):
            assert "Unit: " in row.help(), row.name()
            assert "Unit: ." not in row.help(), row.name()


def test_every_default_is_told_in_the_help(each):
    for row in parameters_of(each):
        default = row.defaultValue()
        if default is not None and not row.isDestination():
            shown = {True: "yes", False: "no"}[default] if isinstance(default, bool) else default
            assert f"Default, when left out: {shown}." in row.help(), row.name()


def test_every_word_of_an_enum_is_explained_and_is_the_value_itself(each):
    for row in parameters_of(each):
        if row.type() == "enum":
            assert row.usesStaticStrings(), row.name()
            assert all(f"“{word}”: " in row.help() for word in row.options()), row.name()


def test_every_algorithm_has_help_group_tags_and_a_link(each):
    assert each.shortDescription().endswith(".")
    assert len(each.shortHelpString()) > 150
    assert each.group()
    assert len(each.tags()) >= 5
    assert each.helpUrl().endswith(f"#{each.name()}")
    assert each.displayName()[0].isupper()


def test_results_without_a_destination_are_told_in_the_help(each):
    for output in each.outputDefinitions():
        if isinstance(output, QgsProcessingOutputNumber):
            assert f"({output.name()})" in each.shortHelpString()


def test_every_algorithm_has_an_icon_of_its_own(each):
    file = Path(each.svgIconPath())
    assert file.stem == each.name()
    assert ElementTree.parse(file).getroot().get("viewBox") == "0 0 24 24"
    assert not each.icon().isNull()


def test_every_algorithm_may_run_on_any_thread_and_is_always_there(each, monkeypatch):
    monkeypatch.setenv("DL_STUDIO_HOME", "/nowhere")
    assert not each.flags() & NO_THREADING
    assert each.canExecute()[0]


def test_ids_and_parameter_names_are_plain(each):
    assert each.name().isascii()
    assert each.name().islower()
    for row in parameters_of(each):
        assert row.name().isascii()
        assert row.name().isupper()
