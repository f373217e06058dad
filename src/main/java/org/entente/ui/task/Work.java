package org.entente.ui.task;

import org.entente.base.Cancellation;
import org.entente.base.Progress;

/// A piece of work off the window's thread. It holds an immutable copy of all it needs, asks now
/// and then whether it is cancelled, and touches no part of the window.
@FunctionalInterface
public interface Work<T> {

  T run(Progress progress, Cancellation cancellation);
}
