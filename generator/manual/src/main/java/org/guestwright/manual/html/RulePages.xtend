// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html

import org.guestwright.manual.content.Manual
import org.guestwright.manual.content.Manual.RuleEntry
import org.guestwright.manual.content.Manual.RuleGroup
import org.guestwright.manual.content.Manual.RuleSample
import org.guestwright.manual.html.Frame.Heading
import org.guestwright.model.diagnostic.Severity

import static extension org.guestwright.manual.html.Entry.*
import static extension org.guestwright.manual.html.Html.*

/** The pages of rules: the list of all, and for each subject its rules with their examples. */
package class RulePages {
	val Manual manual
	val Frame frame

	new(Manual manual, Frame frame) {
		this.manual = manual
		this.frame = frame
	}

	def String index() {
		val all = manual.rules.map[rules].flatten.toList
		frame.page("", "Rules", "All rules that guests are checked by.", null, manual.rules.map[new Heading("group-" + name, title, 2, code)], '''
			<nav class="crumbs"><a href="index.html">Manual</a> <span>&rsaquo;</span> Rules</nav>
			<h1>Rules</h1>
			<p class="lead">«all.size» rules that <code>guestwright validate</code> checks guests by. «all.filter[severity == Severity.ERROR].size» are errors, nearly all of them libvirt's own, with its message.
			The others are ours: warnings («all.filter[severity == Severity.WARNING].size») tell what fails later or is hardly meant, information («all.filter[severity == Severity.INFO].size», shown with <code>--advice all</code>) what is good to know.
			Only errors keep output from being written. «all.filter[across].size» rules are <span class="badge across">across</span> several blocks, devices or guests.</p>
			«FOR group : manual.rules»
				<h2 id="group-«group.name»"><a href="rules/«group.name».html">«title(group)»</a></h2>
				<table class="rules">
				«FOR rule : group.rules»
					<tr><td><a href="rules/«group.name».html#«rule.code.escape»"><code>«rule.code.breakable»</code></a></td><td>«badge(rule)»</td><td>«rule.message.escape»</td></tr>
				«ENDFOR»
				</table>
			«ENDFOR»
		''')
	}

	def String of(RuleGroup group) {
		frame.page("../", group.title + ": rules", "Rules about " + group.title + ".", group.page, group.rules.map[new Heading(code, code, 2, true)], '''
			<nav class="crumbs"><a href="../index.html">Manual</a> <span>&rsaquo;</span> <a href="../rules.html">Rules</a> <span>&rsaquo;</span> «title(group)»</nav>
			<h1>«title(group)»: rules</h1>
			«IF group.page !== null»<p class="lead">What must hold for <a href="../blocks/«group.page».html">«title(group)»</a> beside what its page says.</p>«ENDIF»
			«FOR rule : group.rules»
				«rule(rule)»
			«ENDFOR»
		''')
	}

	private static def title(RuleGroup group) '''«IF group.code»<code>«group.title.escape»</code>«ELSE»«group.title.escape»«ENDIF»'''

	private static def badge(RuleEntry it) '''<span class="badge «severity.word»">«severity.word»</span>«IF across» <span class="badge across">across</span>«ENDIF»'''

	private def rule(RuleEntry it) '''
		<section class="rule" id="«code.escape»">
		<h2><a href="#«code.escape»"><code>«code.breakable»</code></a> «badge»</h2>
		<p>«message.escape»</p>
		«IF reason !== null»<p>«reason.inline»</p>«ENDIF»
		<dl class="about">
		<div><dt>What to do</dt><dd>«advice.escape»</dd></div>
		«IF !when.empty»<div><dt>From</dt><dd>«when.escape», with this message</dd></div>«ELSE»<div><dt>From</dt><dd>Guestwright</dd></div>«ENDIF»
		«IF needs !== null»<div><dt>Depends on</dt><dd>a QEMU without <code>«needs.escape»</code></dd></div>«ENDIF»
		</dl>
		«sample(wrong)»
		«IF fine !== null»
			<p class="verdict fine">Of this, it says nothing:</p>
			«FOR example : fine.guests»«example.example»«ENDFOR»
		«ENDIF»
		</section>
	'''

	private static def sample(RuleSample it) '''
		«FOR example : guests»«example.example»«ENDFOR»
		<pre class="said"><code>«FOR line : said»«line.escape»
		«ENDFOR»</code></pre>
	'''
}
