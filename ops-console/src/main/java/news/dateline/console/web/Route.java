package news.dateline.console.web;

/**
 * What answers a request.
 *
 * @param method of HTTP
 * @param path below {@code /api/v1/}
 * @param role who may ask
 * @param endpoint that answers
 */
record Route(String method, String path, Role role, Endpoint endpoint) {
    static Route get(String path, Endpoint endpoint) {
        return new Route("GET", path, Role.VIEW, endpoint);
    }

    static Route post(String path, Endpoint endpoint) {
        return new Route("POST", path, Role.OPERATE, endpoint);
    }
}
