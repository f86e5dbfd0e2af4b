package news.dateline.ingest.container;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.UnreadableException;

/** Whatever holds deliveries, taken apart by its content. */
public final class Containers {
    private static final int MAX_DEPTH = 3;

    private final int maxBytes;
    private final Consumer<Part> taker;

    /**
     * @param maxBytes of one delivery, compressed or not
     * @param taker called for each delivery, in order, and at least once
     */
    public Containers(int maxBytes, Consumer<Part> taker) {
        this.maxBytes = maxBytes;
        this.taker = taker;
    }

    /** A delivery that holds no others is taken as it is. */
    public void unpack(Delivery delivery) {
        unpack(delivery, 0);
    }

    private void unpack(Delivery delivery, int depth) {
        byte[] bytes = delivery.bytes();
        if (depth == 0 && MultipartForm.is(delivery)) {
            takeForm(delivery);
        } else if (WebArchive.is(bytes)) {
            new WebArchive(delivery.provider(), maxBytes, taker)
                    .read(new ByteArrayInputStream(bytes), delivery.name(), delivery.receivedAt());
        } else if (Gzip.is(bytes) && depth < MAX_DEPTH) {
            unzip(delivery, depth);
        } else if (JsonLines.is(bytes)) {
            JsonLines.read(delivery, taker);
        } else {
            taker.accept(new Part(delivery, "", null));
        }
    }

    private void takeForm(Delivery form) {
        try {
            for (Delivery part : MultipartForm.parts(form)) {
                unpack(part, 1);
            }
        } catch (UnreadableException e) {
            taker.accept(new Part(form, "multipart", e.refused()));
        }
    }

    private void unzip(Delivery delivery, int depth) {
        try {
            byte[] inside = Gzip.inflate(delivery.bytes(), maxBytes);
            unpack(
                    new Delivery(
                            inside,
                            delivery.provider(),
                            delivery.contentType(),
                            delivery.name(),
                            delivery.receivedAt()),
                    depth + 1);
        } catch (UnreadableException e) {
            taker.accept(new Part(delivery, "gzip", e.refused()));
        }
    }
}
