package org.safar.casework.attachment;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.safar.casework.attachment.AttachmentResult.Refused;

/// One process that cleans one file, seen from outside.
final class CleaningRun {

    private final Process process;

    private CleaningRun(Process process) {
        this.process = process;
    }

    static CleaningRun start(List<String> command) {
        // What it complains about could quote the file, so nobody hears it.
        var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        // The C library would reserve memory for each thread.
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        try {
            return new CleaningRun(builder.start());
        } catch (IOException e) {
            throw new CleaningFailedException(e);
        }
    }

    /// @return too complex when the process crashes, runs out of memory, or takes too long
    AttachmentResult clean(byte[] file, Duration limit) {
        var sending = CompletableFuture.runAsync(() -> send(file), Thread::startVirtualThread);
        var answer = CompletableFuture.supplyAsync(this::receive, Thread::startVirtualThread);
        try {
            return CleaningAnswer.read(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return new Refused(AttachmentFault.TOO_COMPLEX);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refused(AttachmentFault.BUSY);
        } finally {
            process.destroyForcibly();
            sending.cancel(true);
        }
    }

    private void send(byte[] file) {
        try (var in = process.getOutputStream()) {
            in.write(file);
        } catch (IOException e) {
            // It has ended before it read everything; its answer, or that there is none, tells.
        }
    }

    private byte[] receive() {
        try (var out = process.getInputStream()) {
            var answer = out.readNBytes(CleaningAnswer.MOST_BYTES);
            // Half an answer of a process that crashed is none.
            return process.waitFor() == 0 ? answer : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new byte[0];
        }
    }
}
