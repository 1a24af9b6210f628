package org.wisselwerk;

import org.wisselwerk.cli.Wisselwerk;

/** Where it starts. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        Wisselwerk.main(arguments);
    }
}
