// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html

import java.util.ArrayList
import java.util.List
import org.guestwright.manual.content.Manual
import org.guestwright.manual.content.Manual.Page
import org.guestwright.manual.content.Manual.Part
import org.guestwright.manual.content.Manual.RuleGroup
import org.guestwright.manual.content.Manual.Section
import org.guestwright.manual.html.Frame.Heading

import static extension org.guestwright.manual.html.Entry.*
import static extension org.guestwright.manual.html.Html.*

/** The page of a block, with the blocks that stand in it alone. */
package class BlockPage {
	val Manual manual
	val Frame frame

	new(Manual manual, Frame frame) {
		this.manual = manual
		this.frame = frame
	}

	def String of(Page page) {
		frame.page("../", page.title, page.summary, page.name, headings(page), '''
			<nav class="crumbs" aria-label="Where you are"><a href="../index.html">Manual</a> <span>&rsaquo;</span> <a href="../index.html#«page.chapter.toLowerCase.replace(" ", "-").replace(",", "")»">«page.chapter.escape»</a> <span>&rsaquo;</span> «IF page.code»<code>«page.title.escape»</code>«ELSE»«page.title.escape»«ENDIF»</nav>
			«FOR section : page.sections»
				«section(page, section)»
			«ENDFOR»
		''')
	}

	private def List<Heading> headings(Page page) {
		val all = new ArrayList<Heading>
		for (section : page.sections) {
			val own = section === page.main
			all += new Heading(section.anchor, if (own) page.title else shortTitle(page, section), Math.min(section.level, 3), own ? page.code : true)
			if (own) {
				section.variants.forEach[all += new Heading(anchor, title.substring(section.title.length).trim, 2, true)]
			}
		}
		all
	}

	/** Of the path of a block within, what comes behind that of the block around it. */
	private def String shortTitle(Page page, Section section) {
		val around = page.sections.takeWhile[it !== section].filter[level == section.level - 1].last.title
		if (section.title.startsWith(around)) section.title.substring(around.length).trim else section.title
	}

	private def section(Page page, Section it) '''
		<section id="«anchor.escape»" class="block l«Math.min(level, 3)»">
		«IF it === page.main»
			<h1>«IF page.code»<code>«page.title.breakable»</code>«ELSE»«page.title.escape»«ENDIF»«heading(since)»</h1>
		«ELSE»
			<h2><a href="#«anchor.escape»"><code>«title.breakable»</code></a>«heading(since)»</h2>
		«ENDIF»
		<div class="lead">«documentation.paragraphs»</div>
		«facts(if (it === page.main) manual.rules.findFirst[group | group.page == page.name])»
		«notes(notes)»
		«IF common.example !== null»«common.example.example»«ENDIF»
		«contents(common, variants.empty ? null : "In all kinds", "")»
		«FOR variant : variants»
			«variant(variant)»
		«ENDFOR»
		</section>
	'''

	private static def heading(String since) '''«IF since !== null» <span class="since">since «since.escape»</span>«ENDIF»'''

	private def facts(Section it, RuleGroup rules) '''
		<dl class="about">
		«IF !places.empty»
			<div><dt>Stands in</dt><dd>«FOR place : places.take(12) SEPARATOR ", "»<a href="«place.target.address»"><code>«place.path.escape»</code></a>«ENDFOR»«IF places.size > 12»<details><summary>and «places.size - 12» more</summary>«FOR place : places.drop(12) SEPARATOR ", "»<a href="«place.target.address»"><code>«place.path.escape»</code></a>«ENDFOR»</details>«ENDIF»</dd></div>
		«ENDIF»
		«IF common.heads.exists[!empty]»
			<div><dt><a href="../language.html#blocks">Kinds</a></dt><dd>«FOR variant : variants SEPARATOR ", "»<a href="#«variant.anchor.escape»">«FOR head : variant.heads.filter[!empty] SEPARATOR " "»<code>«head.escape»</code>«ENDFOR»«IF variant.heads == #[""]»<em>no word</em>«ENDIF»</a>«ENDFOR»«IF variants.empty»«common.heads.filter[!empty].toList.codes»«ENDIF»</dd></div>
		«ENDIF»
		«IF value !== null»
			<div><dt><a href="../language.html#blocks">As a property</a></dt><dd><code>«title.replaceAll(".*\\.", "").escape» = &hellip;</code> sets <code>«value.word.escape»</code></dd></div>
		«ENDIF»
		<div><dt>In XML</dt><dd><code class="path">«xml.escape.replace("/", "/<wbr>")»</code></dd></div>
		«IF rules !== null»
			<div><dt>Rules</dt><dd><a href="../rules/«rules.name».html">«rules.rules.size» that are checked</a>: «FOR rule : rules.rules.take(5) SEPARATOR ", "»<a href="../rules/«rules.name».html#«rule.code.escape»"><code>«rule.code.escape»</code></a>«ENDFOR»«IF rules.rules.size > 5» and «rules.rules.size - 5» more«ENDIF»</dd></div>
		«ENDIF»
		</dl>
	'''

	private def contents(Part it, String title, String empty) '''
		«IF !properties.empty»
			<h3 class="kind">«IF title !== null»«title»: properties«ELSE»Properties«ENDIF»</h3>
			<div class="entries">
			«FOR property : properties»«property.property»«ENDFOR»
			</div>
		«ENDIF»
		«IF !blocks.empty»
			<h3 class="kind">«IF title !== null»«title»: blocks«ELSE»Blocks«ENDIF»</h3>
			<div class="entries">
			«FOR block : blocks»«block.block»«ENDFOR»
			</div>
		«ENDIF»
	'''

	private def variant(Part it) '''
		<section class="variant" id="«anchor.escape»">
		<h3><a href="#«anchor.escape»"><code>«title.breakable»</code></a>«heading(since)»</h3>
		«documentation.paragraphs»
		«IF heads.size > 1 || !settings.empty»
			<p class="facts">«IF heads.filter[!empty].size > 1»<span class="fact">also «heads.filter[!empty].drop(1).toList.codes»</span>«ENDIF»«IF heads.contains("") && heads.size > 1»<span class="fact">the word may be left out</span>«ENDIF»«IF !settings.empty»<span class="fact xml"><code>«settings.escape»</code></span>«ENDIF»</p>
		«ENDIF»
		«notes(notes)»
		«IF example !== null»«example.example»«ENDIF»
		«contents(it, null, "")»
		</section>
	'''
}
