package news.dateline.console.web;

/** Answers one kind of request; called from any thread. */
@FunctionalInterface
interface Endpoint {
    /** @throws BadAsk if the request cannot be understood */
    Answer answer(Ask ask);
}
