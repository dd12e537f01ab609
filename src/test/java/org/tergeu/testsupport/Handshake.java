package org.tergeu.testsupport;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;

/** Asks a service for a web socket, as clients do. */
public final class Handshake {

    private static final HttpClient CLIENT = Http.newClient();

    private Handshake() {}

    /** The status by which a socket is refused; 101 when it is opened. An empty subprotocol asks for none. */
    public static int status(URI service, String path, String subprotocol) {
        WebSocket.Builder socket = CLIENT.newWebSocketBuilder();
        if (!subprotocol.isEmpty()) {
            socket.subprotocols(subprotocol);
        }
        URI address = URI.create("ws://" + service.getHost() + ":" + service.getPort() + path);
        try {
            socket.buildAsync(address, new WebSocket.Listener() {}).join().abort();
            return 101;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw failed;
        }
    }

    /** The first line of the answer to a handshake with an Upgrade header of the caller's. */
    public static String statusLine(URI service, String path, String upgrade) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream()
                    .write(("GET " + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive, Upgrade\r\nUpgrade: "
                                    + upgrade
                                    + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                    + "Sec-WebSocket-Protocol: graphql-ws, graphql-transport-ws\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }
}
