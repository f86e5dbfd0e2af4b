package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/**
 * Where each part of the canonical text stands in the received body. What no run covers was made here, such as a
 * paragraph break.
 *
 * @param runs ascending in both texts and disjoint
 */
public record Alignment(List<Run> runs) {

    /** Copies its list. */
    public Alignment {
        runs = Require.copy(runs);
    }

    /**
     * A stretch of the canonical text and the stretch of the body it was made from. Of equal length they are equal
     * character by character; otherwise the one stands for the other as a whole (a character reference for its
     * character). Written as an array of its four numbers.
     *
     * @param textStart first code unit in the canonical text
     * @param textEnd after the last one
     * @param bodyStart first code unit in the received body
     * @param bodyEnd after the last one
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Run(int textStart, int textEnd, int bodyStart, int bodyEnd) {

        /** @throws IllegalArgumentException if one of the two stretches is none */
        public Run {
            Require.atLeast(0, textStart, "textStart");
            Require.atLeast(textStart, textEnd, "textEnd");
            Require.atLeast(0, bodyStart, "bodyStart");
            Require.atLeast(bodyStart, bodyEnd, "bodyEnd");
        }
    }
}
