package org.tergeu.bench.attack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One client that opens very many connections at once, asks on each as soon as it is answered, and opens another one for each that is closed. One
 * thread does all of it.
 */
final class Flood implements Runnable {

    private static final int CHUNK = 65_536;
    private static final long TURN_MILLIS = 100;

    private final String address;
    private final int port;
    private final int connections;
    private final long end;
    private final byte[] request;
    private final AtomicLong opened = new AtomicLong();
    private final AtomicLong closed = new AtomicLong();
    private final AtomicLong answers = new AtomicLong();

    /**
     * @param address of the client, on this machine
     * @param end when it stops, by the clock of {@link System#nanoTime}
     * @param body what it asks
     */
    Flood(String address, int port, int connections, long end, String body) {
        this.address = address;
        this.port = port;
        this.connections = connections;
        this.end = end;
        this.request = WireCaller.request(body);
    }

    @Override
    public void run() {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        try (Selector selector = Selector.open()) {
            for (int n = 0; n < connections; n++) {
                open(selector);
            }
            while (System.nanoTime() < end) {
                selector.select(TURN_MILLIS);
                for (SelectionKey key : selector.selectedKeys()) {
                    if (!isOpen(key, chunk)) {
                        key.channel().close();
                        closed.incrementAndGet();
                        open(selector);
                    }
                }
                selector.selectedKeys().clear();
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("connections to this machine can be opened", e);
        }
    }

    private void open(Selector selector) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.bind(new InetSocketAddress(address, 0));
        opened.incrementAndGet();
        boolean isConnected = channel.connect(new InetSocketAddress("127.0.0.1", port));
        channel.register(selector, isConnected ? SelectionKey.OP_WRITE : SelectionKey.OP_CONNECT);
    }

    /** Takes the next step of a connection; false when its other end has closed it. */
    private boolean isOpen(SelectionKey key, ByteBuffer chunk) {
        SocketChannel channel = (SocketChannel) key.channel();
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                key.interestOps(SelectionKey.OP_WRITE);
            } else if (key.isWritable()) {
                // A request is short enough for the buffer of a socket whose answers are read.
                channel.write(ByteBuffer.wrap(request));
                key.interestOps(SelectionKey.OP_READ);
            } else {
                chunk.clear();
                if (channel.read(chunk) < 0) {
                    return false;
                }
                answers.incrementAndGet();
                key.interestOps(SelectionKey.OP_WRITE);
            }
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public String toString() {
        return opened + " connections opened, " + closed + " closed by the service, " + answers
                + " answers or refusals";
    }
}
