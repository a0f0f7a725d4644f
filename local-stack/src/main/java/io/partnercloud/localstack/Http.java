package io.partnercloud.localstack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The least of HTTP that asking "are you ready?" many times a second needs. */
final class Http {
    private Http() {}

    /** The status of the answer to a GET on this machine, or 0 when there is none. */
    static int status(int port, String path) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(5_000);
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            var line = answer.readLine();
            return line == null || line.length() < 12 ? 0 : Integer.parseInt(line.substring(9, 12));
        } catch (IOException | NumberFormatException _) {
            return 0;
        }
    }
}
