package org.wisselwerk.collaboration;

/** What expectations are about. The first three are the conditions named most in the research this rests on. */
public enum ExpectationTheme {
    COMMUNICATION,
    GUIDANCE,
    KNOWLEDGE_AND_SKILLS,
    PRACTICAL_AND_SAFETY,
    EVALUATION,
    MOTIVES,
    TEACHER_LEARNING
}
