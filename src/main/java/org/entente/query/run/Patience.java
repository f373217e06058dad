package org.entente.query.run;

import java.time.Duration;

/// How long a query may take.
///
/// @param running the longest time at work, not counting the time that it waits for somebody to
///   want more rows
/// @param waiting how long it is kept ready to go on; then the store is let go
public record Patience(Duration running, Duration waiting) {}
