package org.wisselwerk.platform;

import java.util.Optional;

/** A constant that the outside world knows by a code of its own instead of its Java name. */
public interface Coded {

    /** The code in the API, the import format, the database and the index. */
    String code();

    /** The constant of {@code type} with this code, if there is one. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
