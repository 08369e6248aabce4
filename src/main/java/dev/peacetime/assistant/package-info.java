/**
 * What an assistant may do for whoever it works for: tools by which language models read and write, spoken to by the Model Context
 * Protocol. It knows the features' doors and adds no way around them; whoever it works for could have done the same by hand.
 */
@NullMarked
package dev.peacetime.assistant;

import org.jspecify.annotations.NullMarked;
