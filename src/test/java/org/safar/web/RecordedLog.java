package org.safar.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Keeps everything that is logged between [#start] and [#close], down to the finest level.
final class RecordedLog extends Handler implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    static RecordedLog start() {
        var log = new RecordedLog();
        log.setLevel(Level.ALL);
        log.root.addHandler(log);
        return log;
    }

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord line) {
        var text = new StringWriter();
        text.append(new SimpleFormatter().formatMessage(line));
        if (line instanceof org.jboss.logmanager.ExtLogRecord extended) {
            text.append(' ').append(extended.getFormattedMessage());
        }
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(text));
        }
        lines.add(text.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
