package org.wisselwerk.attachment;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How much may be attached.
 *
 * @param maxBytes of one file
 * @param maxFiles of one listing
 */
@ConfigurationProperties("wisselwerk.attachments")
record AttachmentLimits(
        @Bindable(defaultValue = "5242880") int maxBytes,
        @Bindable(defaultValue = "5") int maxFiles) {}
