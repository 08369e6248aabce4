package dev.peacetime.intake;

/** Where in a file of some format each part of a person stands, for warnings about it. */
record PersonPlaces(
        String summary, String phones, String links, String headline, String location, String skills, String work) {

    static final PersonPlaces JSON_RESUME = new PersonPlaces(
            "/basics/summary",
            "/basics/phone",
            "/basics/profiles",
            "/basics/label",
            "/basics/location",
            "/skills",
            "/work");
}
