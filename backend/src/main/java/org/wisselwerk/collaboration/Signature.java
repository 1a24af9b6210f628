package org.wisselwerk.collaboration;

import java.time.Instant;
import java.util.UUID;

/**
 * One side's signature under one revision.
 *
 * @param sha256 of the canonical text of that revision, 64 hexadecimal digits
 * @param by the account that signed
 */
public record Signature(Side side, int revision, String sha256, Instant at, UUID by) {}
