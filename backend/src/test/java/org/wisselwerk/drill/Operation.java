package org.wisselwerk.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** One thing that the API's own contract says can be asked. */
record Operation(String method, String path, List<String> parameters) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** All of them, in the contract's order. */
    static List<Operation> of(String contract) {
        Map<String, Object> document = new Yaml().load(contract);
        List<Operation> operations = new ArrayList<>();
        map(document.get("paths"))
                .forEach((path, methods) -> map(methods).forEach((method, said) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(
                                method.toUpperCase(java.util.Locale.ROOT), path, queryParameters(map(said))));
                    }
                }));
        return operations;
    }

    private static List<String> queryParameters(Map<String, Object> said) {
        List<String> names = new ArrayList<>();
        if (said.get("parameters") instanceof List<?> parameters) {
            for (Object parameter : parameters) {
                if ("query".equals(map(parameter).get("in"))) {
                    names.add(String.valueOf(map(parameter).get("name")));
                }
            }
        }
        return names;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
