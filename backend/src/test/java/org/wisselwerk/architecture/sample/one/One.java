package org.wisselwerk.architecture.sample.one;

import org.wisselwerk.architecture.sample.other.Other;

/** Half of a cycle that the rule must find. */
public record One(Other other) {}
