package org.safar.drill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A PostgreSQL that writes to the disk before it says that it has, and that can be killed.
final class MortalDatabase implements AutoCloseable {

    private final Path data;
    private final Path programs;
    private final Path log;
    private final int port;
    private Process process;

    private MortalDatabase(Path data, Path programs, Path log, int port) throws IOException {
        this.data = data;
        this.programs = programs;
        this.log = log;
        this.port = port;
        this.process = begin();
    }

    /// @param folder for its data and programs
    static MortalDatabase start(Path folder) throws IOException, InterruptedException {
        var unpacked = folder.resolve("postgresql");
        System.setProperty("ot.epg.working-dir", unpacked.toString());
        var data = folder.resolve("database");
        // Only to unpack the programs and to lay the data out.
        var embedded =
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .start();
        // Not where they were asked to be: another test may have unpacked them already.
        var programs = programsOf(server(data));
        embedded.close();
        var database =
                new MortalDatabase(data, programs, folder.resolve("postgresql.txt"), freePort());
        database.awaitReady();
        return database;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(port);
    }

    /// Kills every process of it at the same moment, and starts it again.
    void killAndRestart() throws IOException, InterruptedException {
        var all = new ArrayList<ProcessHandle>();
        all.add(server());
        server().descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        for (var killed : all) {
            killed.onExit().join();
        }
        process.waitFor();
        process = begin();
        awaitReady();
    }

    /// Kills one process that serves a connection. PostgreSQL then throws all others out and
    /// recovers, because the dead one could have left shared memory in disorder.
    void killOneBackend() throws SQLException, IOException, InterruptedException {
        long backend;
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select pid from pg_stat_activity where backend_type = 'client"
                                        + " backend' and pid <> pg_backend_pid() order by"
                                        + " state_change desc limit 1")) {
            backend = rows.next() ? rows.getLong(1) : 0;
        }
        ProcessHandle.of(backend).ifPresent(ProcessHandle::destroyForcibly);
        awaitReady();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl());
    }

    /// @return the only number that a query gives
    long number(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// What is in it is thrown away; asked politely it would wait for everybody to leave.
    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    private Process begin() throws IOException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to be root; in a space of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(
                List.of(
                        programs.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "fsync=on",
                        "-c",
                        "synchronous_commit=on",
                        "-c",
                        "full_page_writes=on",
                        "-c",
                        "unix_socket_directories="));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }

    /// The first line of the file is the number of its first process.
    private ProcessHandle server() throws IOException {
        return server(data);
    }

    private static ProcessHandle server(Path data) throws IOException {
        var lines = Files.readAllLines(data.resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
    }

    private void awaitReady() throws InterruptedException, IOException {
        for (var tries = 0; tries < 600; tries++) {
            try {
                connect().close();
                return;
            } catch (SQLException e) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("PostgreSQL does not start: " + Files.readString(log));
    }

    private static Path programsOf(ProcessHandle server) {
        return Path.of(server.info().command().orElseThrow()).getParent();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
