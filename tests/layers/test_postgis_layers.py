"""The tables of a project in a database, edited by QGIS's own provider."""

from __future__ import annotations

import pytest
from qgis.core import QgsDataSourceUri, QgsFeature, QgsGeometry, QgsVectorLayer, QgsWkbTypes

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.layer_refusals import CLOSED, GONE, NOT_HELD, STALE
from dl_studio_plugin.project.model import UnitState
from tests.project.builders import make_postgis_team, use_the_cluster

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def team(tmp_path):
    team = make_postgis_team(tmp_path)
    team.open("kim", Role.SAMPLE_COLLECTOR).claim(team.unit("A1").id)
    yield team
    team.close()


def layer_of(team, member: str, table: str = "samples") -> QgsVectorLayer:
    login = use_the_cluster().parameters(member)
    uri = QgsDataSourceUri()
    uri.setConnection(login.host, login.port, login.dbname, login.user, login.password)
    uri.setDataSource(team.schema, table, "geom", "", "fid")
    layer = QgsVectorLayer(uri.uri(), table, "postgres")
    assert layer.isValid()
    return layer


def box(x: float, y: float, size: float = 3) -> QgsGeometry:
    text = f"MULTIPOLYGON ((({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y})))"
    return QgsGeometry.fromWkt(text)


def draw(layer: QgsVectorLayer, x: float, y: float, **fields: object) -> bool:
    feature = QgsFeature(layer.fields())
    feature.setGeometry(box(x, y))
    for name, value in fields.items():
        feature[name] = value
    layer.startEditing()
    assert layer.addFeature(feature)
    return bool(layer.commitChanges())


def only(layer: QgsVectorLayer) -> QgsFeature:
    (feature,) = layer.getFeatures()
    return feature


def said(layer: QgsVectorLayer) -> str:
    return " ".join(" ".join(layer.commitErrors()).split())


def test_qgis_sees_the_tables_as_layers_of_one_kind_each(team):
    kinds = {
        table: QgsWkbTypes.displayString(layer_of(team, "kim", table).wkbType())
        for table in ("samples", "sample_points", "work_units", "comments")
    }
    assert kinds == {
        "samples": "MultiPolygon", "sample_points": "Point", "work_units": "MultiPolygon",
        "comments": "Point",
    }  # fmt: skip
    assert layer_of(team, "kim").crs().authid() == "EPSG:3857"


def test_a_sample_is_drawn_changed_and_deleted(team):
    layer = layer_of(team, "kim")
    assert draw(layer, 10, 60, **{"class": "building", "author": "anna"}), said(layer)
    (sample,) = team.owner.samples()
    assert (sample.author, sample.class_name) == ("kim", "building")
    assert only(layer)["uuid"] == sample.id

    layer.startEditing()
    fid = only(layer).id()
    assert layer.changeAttributeValue(fid, layer.fields().lookupField("class"), "road")
    assert layer.changeGeometry(fid, box(20, 70))
    assert layer.commitChanges(), said(layer)
    (changed,) = team.owner.samples()
    assert (changed.class_name, changed.version) == ("road", 2)

    layer.startEditing()
    layer.deleteFeature(fid)
    assert layer.commitChanges(), said(layer)
    assert list(team.owner.samples()) == []
    assert {e.member for e in team.owner.events() if e.what == "edit_layer"} == {"kim"}


def test_what_the_database_refuses_is_kept_and_its_sentence_is_shown(team):
    layer = layer_of(team, "kim")
    assert not draw(layer, 60, 60, **{"class": "building"})
    assert NOT_HELD in said(layer)
    assert layer.editBuffer().addedFeatures()
    layer.rollBack()

    assert draw(layer, 10, 60, **{"class": "building"}), said(layer)
    team.open("kim").submit(team.unit("A1").id)
    layer.startEditing()
    layer.deleteFeature(only(layer).id())
    assert not layer.commitChanges()
    assert CLOSED in said(layer)
    layer.rollBack()
    assert team.unit("A1").state is UnitState.SUBMITTED


def test_a_version_that_is_written_back_is_compared(team):
    mine, theirs = layer_of(team, "kim"), layer_of(team, "anna")
    assert draw(mine, 10, 60, **{"class": "building"}), said(mine)
    column = mine.fields().lookupField("version")
    for layer in (mine, theirs):
        layer.startEditing()
        feature = only(layer)
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("class"), "road")
        # What the plugin does in beforeCommitChanges.
        layer.editBuffer().changeAttributeValue(feature.id(), column, feature["version"])
    assert mine.commitChanges(), said(mine)
    assert not theirs.commitChanges()
    assert STALE in said(theirs)
    theirs.rollBack()


def test_merging_features_in_qgis_keeps_what_is_not_for_people_to_write(team):
    layer = layer_of(team, "kim")
    assert draw(layer, 10, 60, **{"class": "building"}), said(layer)
    assert draw(layer, 20, 60, **{"class": "building"}), said(layer)
    first, second = sorted(layer.getFeatures(), key=lambda feature: feature["fid"])
    layer.startEditing()
    union = first.geometry().combine(second.geometry())
    layer.deleteFeature(second.id())
    layer.changeGeometry(first.id(), union)
    for name in ("uuid", "author", "state", "created"):
        layer.changeAttributeValue(first.id(), layer.fields().lookupField(name), second[name])
    assert layer.commitChanges(), said(layer)
    (sample,) = team.owner.samples()
    assert (sample.id, sample.author) == (first["uuid"], "kim")


def test_a_viewer_cannot_begin_to_edit_and_an_analyst_names_units(team):
    team.owner.set_member("zoe", Role.VIEWER)
    team.owner.set_member("lena", Role.ANALYST)
    assert not layer_of(team, "zoe").startEditing()
    assert not layer_of(team, "kim", "work_units").startEditing()
    units = layer_of(team, "lena", "work_units")
    assert units.startEditing()
    fid = next(f.id() for f in units.getFeatures() if f["name"] == "B2")
    units.changeAttributeValue(fid, units.fields().lookupField("name"), "South")
    assert units.commitChanges(), said(units)
    assert team.unit("South").version == 2


def test_what_others_draw_in_a_blind_unit_is_in_no_layer(team):
    unit = team.unit("A2")
    team.owner.replicate([unit.id], 2)
    team.open("lena", Role.SAMPLE_COLLECTOR)
    team.open("kim").claim(unit.id)
    mine, theirs = layer_of(team, "kim"), layer_of(team, "lena")
    assert draw(mine, 60, 60, **{"class": "building"}), said(mine)
    assert only(mine)["author"] == "kim"
    assert theirs.featureCount() == 0
    assert list(theirs.getFeatures()) == []

    mine.startEditing()
    assert mine.changeAttributeValue(only(mine).id(), mine.fields().lookupField("class"), "road")
    assert mine.commitChanges(), said(mine)
    team.open("kim").submit(unit.id)
    mine.reload()
    assert list(mine.getFeatures()) == []


def test_an_edit_of_a_sample_that_went_out_of_sight_is_refused_and_kept(team):
    team.owner.set_member("zoe", Role.ANALYST)
    layer = layer_of(team, "zoe")
    assert draw(layer, 60, 60, **{"class": "building"}), said(layer)
    seen = only(layer).id()
    team.owner.replicate([team.unit("A2").id], 2)
    layer.startEditing()
    assert layer.changeAttributeValue(seen, layer.fields().lookupField("class"), "road")
    assert not layer.commitChanges()
    assert GONE in said(layer)
    assert layer.editBuffer().changedAttributeValues()
    layer.rollBack()
