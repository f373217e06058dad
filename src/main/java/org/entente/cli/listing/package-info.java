/// What extraction found, written for people (a listing) and for programs (JSON lines).
@NullMarked
package org.entente.cli.listing;

import org.jspecify.annotations.NullMarked;
