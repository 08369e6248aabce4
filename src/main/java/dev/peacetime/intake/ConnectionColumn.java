package dev.peacetime.intake;

/** The columns of LinkedIn's export. LinkedIn writes them in English, whatever language the member uses. */
enum ConnectionColumn {
    FIRST_NAME("First Name"),
    LAST_NAME("Last Name"),
    URL("URL"),
    EMAIL("Email Address"),
    COMPANY("Company"),
    POSITION("Position"),
    CONNECTED_ON("Connected On");

    final String title;

    ConnectionColumn(String title) {
        this.title = title;
    }
}
