/**
 * Who has vouched for somebody, and what their word rests on: where the two worked together by what is known, and how what
 * they said before turned out. It knows people, ties and referrals.
 */
@NullMarked
package dev.peacetime.advocate;

import org.jspecify.annotations.NullMarked;
