package io.partnercloud.notification.letter.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers what a test tells it to: by recipient, or to the letter itself. */
public final class ScriptedSmtpServer implements AutoCloseable {
    private final ServerSocket server;
    private final Map<String, String> rcptReplies = new ConcurrentHashMap<>();
    private final Map<String, String> dataReplies = new ConcurrentHashMap<>();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    public ScriptedSmtpServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    public int connections() {
        return connections.get();
    }

    /** The recipients of accepted letters, in their order. */
    public List<String> accepted() {
        return List.copyOf(accepted);
    }

    public void atRcpt(String email, String reply) {
        rcptReplies.put(email, reply);
    }

    public void atData(String email, String reply) {
        dataReplies.put(email, reply);
    }

    private void serve() {
        try {
            while (true) {
                var socket = server.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(socket));
            }
        } catch (IOException _) {
            // closed: the test is over
        }
    }

    private void talk(Socket socket) {
        try (socket;
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            say(socket, "220 scripted");
            var recipient = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:<")) {
                    recipient = line.substring(9, line.indexOf('>'));
                    say(socket, rcptReplies.getOrDefault(recipient, "250 fine"));
                } else if (line.equals("DATA")) {
                    say(socket, "354 go on");
                    while (!".".equals(in.readLine())) {
                        Thread.onSpinWait();
                    }
                    receive(socket, recipient);
                } else if (line.equals("QUIT")) {
                    say(socket, "221 bye");
                    return;
                } else {
                    say(socket, "250 fine");
                }
            }
        } catch (IOException _) {
            // the client hung up
        }
    }

    private void receive(Socket socket, String recipient) throws IOException {
        var reply = dataReplies.getOrDefault(recipient, "250 taken");
        if (reply.startsWith("250")) {
            accepted.add(recipient);
        }
        say(socket, reply);
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
