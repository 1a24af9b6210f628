package org.wisselwerk.platform;

/** Which version of the product runs. */
public final class Version {

    private Version() {}

    /** As in the jar; {@code development} outside of one. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
