package org.wisselwerk.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import org.wisselwerk.platform.Coded;

/**
 * The ten measured characteristics of a powerful learning environment (KABOEM, OBPWO 2022-2024): the vocabulary of
 * professional development.
 */
@Serdeable
public enum Theme implements Coded {
    ZELFREGULEREND_LEREN("zelfregulerend-leren"),
    SAMENWERKEND_LEREN("samenwerkend-leren"),
    FUNCTIONEEL_INZETTEN_ICT("functioneel-inzetten-ict"),
    STRUCTUUR("structuur"),
    REFLECTIEVE_DIALOOG_LERAAR_LEERLING("reflectieve-dialoog-leraar-leerling"),
    REFLECTIEVE_DIALOOG_LEERLINGEN("reflectieve-dialoog-leerlingen"),
    EVALUEREN_OM_TE_LEREN("evalueren-om-te-leren"),
    DIFFERENTIATIE("differentiatie"),
    AUTHENTIEKE_LEEROMGEVING("authentieke-leeromgeving"),
    VERTROUWENSBAND("vertrouwensband");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
