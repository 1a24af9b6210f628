package org.wisselwerk.organisation;

/** What an organisation is. It decides hue, icon and words on screen, never what it may publish. */
public enum OrganisationType {
    COMPANY,
    SCHOOL,
    SECTOR_ORGANISATION,
    RTC,
    PEDAGOGICAL_SUPPORT,
    TRAINING_PROVIDER
}
