package org.wisselwerk.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.testing.Api;

/** The calendar of somebody, read as a calendar program does. */
public final class Agenda {

    private Agenda() {}

    /** A new private address, without its host. */
    public static String made(Person person) {
        String address = person.post("/api/account/calendar", null, "{}")
                .body()
                .path("address")
                .asText();
        return address.replaceFirst("https?://[^/]+", "");
    }

    public static ICalendar read(String address) {
        return Biweekly.parse(Api.stranger().get(address).expect(200).text()).first();
    }

    /** @param uid without what comes after the at sign */
    public static VEvent find(String address, String uid) {
        return read(address).getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(uid + "@wisselwerk"))
                .findFirst()
                .orElseThrow();
    }
}
