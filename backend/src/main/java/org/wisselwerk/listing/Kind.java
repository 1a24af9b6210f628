package org.wisselwerk.listing;

/** What crosses the boundary between school and industry. The order is that of the wizard and of facets. */
public enum Kind {
    INTERNSHIP_PLACE,
    DUAL_LEARNING_PLACE,
    DUAL_TEACHER,
    GUEST_LESSON,
    COMPANY_VISIT,
    EXTERNAL_ASSIGNMENT,
    EQUIPMENT,
    PROFESSIONAL_DEVELOPMENT
}
