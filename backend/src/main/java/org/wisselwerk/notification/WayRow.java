package org.wisselwerk.notification;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** @param stopToken in letters about the topic: all it can do is end them */
@Introspected
record WayRow(UUID accountId, Topic topic, Topic.Way way, String stopToken) {}
