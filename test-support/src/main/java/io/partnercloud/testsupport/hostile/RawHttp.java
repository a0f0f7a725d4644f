package io.partnercloud.testsupport.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** HTTP as bytes over a socket, for what no client would send. Texts are ISO 8859-1: each character is one byte. */
public final class RawHttp {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private RawHttp() {}

    /** What came back; status 0 where the connection was closed without an answer. */
    public record RawAnswer(int status, String text) {
        public boolean isProblem() {
            return text.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json");
        }
    }

    /** What is sent; it may take its time. */
    @FunctionalInterface
    public interface Sending {
        void to(OutputStream out) throws IOException;
    }

    /** Sends a whole request, {@code \n} as line ends, and reads to the end of its answer. */
    public static RawAnswer ask(int port, String request) {
        var bytes = request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return ask(port, out -> out.write(bytes));
    }

    public static RawAnswer ask(int port, Sending sending) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            try {
                sending.to(socket.getOutputStream());
                socket.getOutputStream().flush();
            } catch (IOException _) {
                // the other end has answered and closed before it had all: its answer is there to be read
            }
            return answer(read(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream in) throws IOException {
        var found = new ByteArrayOutputStream();
        var buffer = new byte[4096];
        try {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                found.write(buffer, 0, read);
                if (isWhole(found.toString(StandardCharsets.ISO_8859_1))) {
                    break;
                }
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no whole answer within " + PATIENCE + ": " + found, e);
        } catch (IOException _) {
            // reset by the other end: what came before counts
        }
        return found.toString(StandardCharsets.UTF_8);
    }

    private static boolean isWhole(String text) {
        var head = text.indexOf("\r\n\r\n");
        if (head < 0) {
            return false;
        }
        var length = text.substring(0, head)
                .lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .findFirst();
        return length.map(line -> text.length() - head - 4
                        >= Integer.parseInt(line.substring(15).strip()))
                .orElse(false);
    }

    private static RawAnswer answer(String text) {
        var parts = text.split(" ", 3);
        return new RawAnswer(
                parts.length < 2 ? 0 : Integer.parseInt(parts[1].strip().substring(0, 3)), text);
    }
}
