// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.markdown

import org.guestwright.manual.content.Manual
import org.guestwright.manual.content.Manual.RuleEntry
import org.guestwright.manual.content.Manual.RuleGroup
import org.guestwright.manual.example.Example

/** The rules in Markdown: the list of all, and for each subject its rules with their examples. */
package class MarkdownRules {
	val Manual manual

	new(Manual manual) {
		this.manual = manual
	}

	def String index() '''
		# Rules

		What `guestwright validate` checks guests by. Only errors keep output from being written.
		«FOR group : manual.rules»

			## [«group.title»](rules/«group.name».md)

			| code | | |
			| --- | --- | --- |
			«FOR rule : group.rules»
				| [`«rule.code»`](rules/«group.name».md#«rule.code») | «kind(rule)» | «rule.message.cell» |
			«ENDFOR»
		«ENDFOR»
	'''

	def String of(RuleGroup group) '''
		# «group.title»: rules
		«FOR rule : group.rules»

			«rule(rule)»
		«ENDFOR»
	'''

	private def rule(RuleEntry it) '''
		<a id="«code»"></a>
		## `«code»`

		«kind(it)»: «message»
		«IF reason !== null»

			«reason»
		«ENDIF»

		- What to do: «advice»
		- From: «IF when.empty»Guestwright«ELSE»«when», with this message«ENDIF»
		«IF needs !== null»
			- Depends on: a QEMU without `«needs»`
		«ENDIF»
		«FOR example : wrong.guests»«example(example)»«ENDFOR»

		```text
		«FOR line : wrong.said»
			«line»
		«ENDFOR»
		```
		«IF fine !== null»

			Of this, it says nothing:
			«FOR example : fine.guests»«example(example)»«ENDFOR»
		«ENDIF»
	'''

	private static def kind(RuleEntry it) {
		severity.word + (if (across) ", across" else "")
	}

	private static def example(Example it) '''

		```guest
		«guest.stripTrailing»
		```

		```xml
		«xml.stripTrailing»
		```
	'''

	private static def cell(String text) {
		text.replace("|", "\\|").replace("<", "&lt;")
	}
}
