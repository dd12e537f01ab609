package org.tergeu.architecture.offenders.place;

/** Break a rule by their names; one file, since some file systems take them for the same. */
final class PlaceNames {

    private PlaceNames() {}

    static class PlaceDTO {}

    static class StreetDto {}
}
