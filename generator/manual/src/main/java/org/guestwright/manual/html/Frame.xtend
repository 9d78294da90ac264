// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html

import java.util.List
import org.guestwright.manual.content.Manual
import org.guestwright.manual.content.Manual.Page

import static extension org.guestwright.manual.html.Html.*

/** What all pages of the manual have around their contents. */
package class Frame {
	val Manual manual
	val String version

	new(Manual manual, String version) {
		this.manual = manual
		this.version = version
	}

	/** A heading that the list beside the page leads to. */
	@org.eclipse.xtend.lib.annotations.Data
	static class Heading {
		String anchor
		String title
		int level
		boolean code
	}

	/**
	 * A page.
	 *
	 * @param base the way from its folder to that of the manual
	 * @param current the name of the block that it is about, or null
	 */
	def String page(String base, String title, String summary, String current, List<Heading> headings, CharSequence body) '''
		<!DOCTYPE html>
		<html lang="en" data-base="«base»">
		<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<title>«title.escape» - Guestwright manual</title>
		<meta name="description" content="«summary.escape»">
		<meta name="color-scheme" content="light dark">
		<script>try{const t=localStorage.getItem("guestwright-theme");if(t)document.documentElement.dataset.theme=t}catch(e){}</script>
		<link rel="stylesheet" href="«base»assets/manual.css">
		<script src="«base»assets/manual.js" defer></script>
		</head>
		<body>
		<a class="skip" href="#content">Skip to the text</a>
		<header class="top">
			<button class="menu" type="button" aria-label="Contents" aria-expanded="false" aria-controls="contents"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1 3h14M1 8h14M1 13h14"/></svg></button>
			<a class="brand" href="«base»index.html">Guestwright <span>manual</span></a>
			<div class="search" role="search">
				<input type="search" placeholder="Search blocks, properties, values" aria-label="Search" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list">
				<kbd>/</kbd>
				<ol id="results" role="listbox" hidden></ol>
			</div>
			<nav class="links" aria-label="Guide and indexes">
				<a href="«base»language.html"«IF title == "The language"» aria-current="page"«ENDIF»>The language</a>
				<a href="«base»properties.html"«IF title == "Properties"» aria-current="page"«ENDIF»>Properties</a>
				<a href="«base»types.html"«IF title == "Types"» aria-current="page"«ENDIF»>Types</a>
				<a href="«base»rules.html"«IF title == "Rules"» aria-current="page"«ENDIF»>Rules</a>
			</nav>
			<button class="theme" type="button" aria-label="Light or dark" title="Light or dark"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.2"/><path class="half" d="M8 1.8a6.2 6.2 0 0 1 0 12.4z"/></svg></button>
		</header>
		<div class="columns">
		<nav class="contents" id="contents" aria-label="Contents">
		«contents(base, current)»
		</nav>
		<main id="content"«IF headings.size < 2» class="wide"«ENDIF»>
		«body»
		<footer>Guestwright«IF version !== null» «version.escape»«ENDIF», made from the metamodel of libvirt domains. Versions are libvirt's.</footer>
		</main>
		«IF headings.size > 1»
			<aside class="toc" aria-label="On this page">
			<h2>On this page</h2>
			<ul>
			«FOR heading : headings»
				<li class="l«heading.level»"><a href="#«heading.anchor.escape»">«IF heading.code»<code>«heading.title.breakable»</code>«ELSE»«heading.title.escape»«ENDIF»</a></li>
			«ENDFOR»
			</ul>
			</aside>
		«ENDIF»
		</div>
		</body>
		</html>
	'''

	private def contents(String base, String current) '''
		<ul class="chapters">
		«FOR chapter : manual.chapters»
			<li>
			<details«IF (chapter.pages + chapter.shared).exists[name == current]» open«ENDIF»><summary>«chapter.title.escape»</summary>
			<ul>
			«FOR page : chapter.pages»«entry(base, page, current)»«ENDFOR»
			«IF !chapter.shared.empty && !chapter.pages.empty»<li class="within">within others</li>«ENDIF»
			«FOR page : chapter.shared»«entry(base, page, current)»«ENDFOR»
			</ul>
			</details>
			</li>
		«ENDFOR»
		</ul>
	'''

	private def entry(String base, Page page, String current) '''
		<li><a«IF page.code» class="code"«ENDIF» href="«base»blocks/«page.name».html"«IF page.name == current» aria-current="page"«ENDIF»>«label(page).escape»</a></li>
	'''

	/** What a page is called where it stands beside others: blocks of one word are told apart by their pages' names. */
	def String label(Page page) {
		val same = page.name != page.title && manual.pages.exists[it !== page && title == page.title]
		if (same) page.title + " (" + page.name.replaceFirst("-" + page.title + "$", "").replace('-', ' ') + ")" else page.title
	}
}
