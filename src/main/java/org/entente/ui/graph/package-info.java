/// The graph canvas: shows the visible graph and turns mouse and keys into steps of it. What a
/// double click or a menu entry loads is the window's business, by call-backs.
@NullMarked
package org.entente.ui.graph;

import org.jspecify.annotations.NullMarked;
