package org.tergeu.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection to the running service, byte by byte, from an address of this machine: 127.0.0.1, 127.0.0.2 and so on are clients of their own. */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE = 15_000;

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    public static Wire from(String address) throws IOException {
        return from(address, 0);
    }

    /** @param buffer bytes that the system takes before the program reads them; 0 for as many as it likes */
    public static Wire from(String address, int buffer) throws IOException {
        URI uri = Http.to("/").build().uri();
        Socket socket = new Socket();
        socket.setSoTimeout(PATIENCE);
        if (buffer > 0) {
            socket.setReceiveBufferSize(buffer);
        }
        socket.bind(new InetSocketAddress(address, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", uri.getPort()));
        return new Wire(socket);
    }

    /** The text of a request with a short query. */
    public static String post(String query) {
        String body = "{\"query\": \"" + query + "\"}";
        return head(body.length()) + body;
    }

    /** The head of a request, without its body. */
    public static String head(int length) {
        return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n";
    }

    /** Each letter is one byte. */
    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Whether something has come that is not read yet. */
    public boolean hasMore() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** The next answer, whose length is in its head; empty when the connection is closed. */
    public String answer() throws IOException {
        String head = head();
        if (head.isEmpty()) {
            return "";
        }
        String length = head.replaceAll("(?is).*\r\ncontent-length: (\\d+)\r\n.*", "$1");
        byte[] body = socket.getInputStream().readNBytes(Integer.parseInt(length));
        return head + new String(body, StandardCharsets.UTF_8);
    }

    /** The head of the next answer; empty when the connection is closed. */
    public String head() throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (!read.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int one = in.read();
            if (one < 0) {
                return "";
            }
            read.write(one);
        }
        return read.toString(StandardCharsets.ISO_8859_1);
    }

    /** The status of the next answer; empty when the connection is closed. */
    public String status() throws IOException {
        String answer = answer();
        return answer.isEmpty() ? "" : answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length());
    }

    /** So many of the next bytes, or fewer where the connection ends. */
    public byte[] take(int most) throws IOException {
        return socket.getInputStream().readNBytes(most);
    }

    /** Reads some of what has come. */
    public int read(int most) throws IOException {
        return socket.getInputStream().readNBytes(most).length;
    }

    /** Closes the connection as a client does that has failed: what is on its way is dropped, and the other side is notified. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
