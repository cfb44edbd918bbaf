package org.safar.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Asks servers of this machine for a page, as fast as they answer, and tells what each request
/// cost them. Needs no library: `java PageLoad <seconds> <connections> <rounds>
/// <name>=<pid>=<address>…`.
///
/// The servers are asked in turns, so that whatever else the machine does strikes both.
public final class PageLoad {

    /// Times in `/proc/<pid>/stat` are hundredths of a second.
    private static final double TICKS_PER_SECOND = 100;

    private PageLoad() {}

    private record Server(String name, long pid, URI address) {

        static Server read(String text) {
            var parts = text.split("=", 3);
            return new Server(parts[0], Long.parseLong(parts[1]), URI.create(parts[2]));
        }
    }

    /// @param nanos how long each request took
    /// @param cpu seconds of work that the server did meanwhile
    private record Round(long[] nanos, double seconds, double cpu) {}

    public static void main(String[] arguments) throws Exception {
        var seconds = Integer.parseInt(arguments[0]);
        var connections = Integer.parseInt(arguments[1]);
        var rounds = Integer.parseInt(arguments[2]);
        var servers = Arrays.stream(arguments).skip(3).map(Server::read).toList();
        for (var server : servers) {
            // Compiled and cached before it counts.
            round(server, connections, seconds);
        }
        System.out.println(
                "| server | CPU per request | requests per second | median | p99 | bytes |");
        System.out.println("|---|---|---|---|---|---|");
        for (var number = 1; number <= rounds; number++) {
            for (var server : servers) {
                tell(server, number, round(server, connections, seconds));
            }
        }
    }

    private static void tell(Server server, int number, Round round) throws IOException {
        var sorted = LongStream.of(round.nanos).sorted().toArray();
        System.out.printf(
                "| %s, round %d | %.1f µs | %,d | %.2f ms | %.2f ms | %,d |%n",
                server.name,
                number,
                round.cpu / sorted.length * 1e6,
                Math.round(sorted.length / round.seconds),
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                new Connection(server.address).ask());
    }

    private static Round round(Server server, int connections, int seconds) throws Exception {
        var before = work(server.pid);
        var start = System.nanoTime();
        var end = start + seconds * 1_000_000_000L;
        List<long[]> taken = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            Callable<long[]> client = () -> askUntil(end, new Connection(server.address));
            var clients = Stream.generate(() -> client).limit(connections).toList();
            for (var future : threads.invokeAll(clients)) {
                taken.add(future.get());
            }
        }
        return new Round(
                taken.stream().flatMapToLong(LongStream::of).toArray(),
                (System.nanoTime() - start) / 1e9,
                work(server.pid) - before);
    }

    private static long[] askUntil(long end, Connection connection) throws IOException {
        var nanos = new long[1 << 20];
        var count = 0;
        for (var now = System.nanoTime(); now < end && count < nanos.length; ) {
            connection.ask();
            var later = System.nanoTime();
            nanos[count++] = later - now;
            now = later;
        }
        return Arrays.copyOf(nanos, count);
    }

    /// @return seconds of work that a process and its children have done so far
    private static double work(long pid) throws IOException {
        var own = ownWork(pid);
        for (var child : ProcessHandle.of(pid).orElseThrow().descendants().toList()) {
            own += ownWork(child.pid());
        }
        return own;
    }

    private static double ownWork(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /// One connection that stays open, as a phone's browser keeps it.
    private static final class Connection {

        private final Socket socket;
        private final InputStream input;
        private final byte[] request;
        private final byte[] body = new byte[1 << 16];

        Connection(URI address) throws IOException {
            this.socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            this.input = new BufferedInputStream(socket.getInputStream(), 1 << 15);
            this.request =
                    ("GET "
                                    + address.getPath()
                                    + " HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Accept-Encoding: gzip\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII);
        }

        /// @return bytes of the body
        int ask() throws IOException {
            socket.getOutputStream().write(request);
            var length = -1;
            var first = line();
            if (!first.contains(" 200 ")) {
                throw new IOException(first);
            }
            for (var line = line(); !line.isEmpty(); line = line()) {
                if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            if (length < 0 || input.readNBytes(body, 0, length) != length) {
                throw new IOException("no whole answer");
            }
            return length;
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (var sign = input.read(); sign != '\n'; sign = input.read()) {
                if (sign < 0) {
                    throw new IOException("the server closed the connection");
                }
                if (sign != '\r') {
                    line.append((char) sign);
                }
            }
            return line.toString();
        }
    }
}
