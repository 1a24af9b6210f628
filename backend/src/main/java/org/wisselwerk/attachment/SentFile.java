package org.wisselwerk.attachment;

/**
 * A file that somebody sent, made harmless: what it is, its bytes said, and what a camera says about place is gone.
 *
 * @param name without folders, with the ending of what it is; at most 85 characters
 */
public record SentFile(String name, String mediaType, byte[] bytes) {}
