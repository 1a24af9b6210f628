package org.wisselwerk.mail;

import java.util.UUID;
import org.wisselwerk.platform.Language;

/** A letter, written out and addressed. The key makes its Message-ID. */
record Envelope(UUID id, String key, String address, Language language, WrittenLetter letter) {}
