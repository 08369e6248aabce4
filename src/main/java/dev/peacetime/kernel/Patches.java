package dev.peacetime.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/** Applies merge patches: the thing as its record, changed, and checked as if it had been sent whole. */
@ApplicationScoped
public class Patches {

    private final ObjectMapper json;
    private final Validator validator;

    Patches(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The record after the change.
     *
     * @param current the record as it stands
     * @throws BadPatch if the patched document is no such record (unknown field, wrong type)
     */
    public <T> T apply(MergePatch<T> patch, T current) {
        @SuppressWarnings("unchecked")
        var type = (Class<T>) current.getClass();
        try {
            var changed = json.treeToValue(patch.onto(json.<ObjectNode>valueToTree(current)), type);
            var violations = validator.validate(changed);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return changed;
        } catch (JsonProcessingException wrong) {
            throw new BadPatch(wrong);
        }
    }

    /** The patch does not give what it should; the cause says where. */
    public static final class BadPatch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BadPatch(JsonProcessingException cause) {
            super(cause);
        }
    }
}
