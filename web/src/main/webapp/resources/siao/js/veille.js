/*
 * La veille des textes libres (MEN-8) : ce que l'on tape se relit dans le navigateur, sans en sortir, et le champ dit sous
 * lui ce qui s'écrirait autrement. Rien n'est empêché. « Mots.java » et « Lexique.java » suivent les mêmes règles ; les
 * exemples de « veille/cas.csv » éprouvent les deux.
 */
(function () {
  "use strict";

  var PAUSE_MS = 500;
  var LIGNES_MAX = 5;
  var CHAMPS = "textarea:not([data-veille=non]), input[data-veille=oui]";

  var MOT = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]+/gu;
  var MUETS = /[\p{M}\u00AD\u200B-\u200D]/gu;
  var LIEN = /^[ \t\u00A0\u202F'’ʼ‐‑-]*$/;
  var ABREGE = /^\.[ \u00A0]?$/;
  var UN_MOT = "_";

  /* --- Reconnaître --- */

  function forme(mot) {
    return mot.normalize("NFD").replace(MUETS, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
  }

  function lire(texte) {
    var mots = [];
    var fin = 0;
    for (var trouve of texte.matchAll(MOT)) {
      var entre = texte.slice(fin, trouve.index);
      var initiale = mots.length > 0 && mots[mots.length - 1].forme.length === 1;
      fin = trouve.index + trouve[0].length;
      mots.push({
        debut: trouve.index,
        fin: fin,
        forme: forme(trouve[0]),
        suit: LIEN.test(entre) || (initiale && ABREGE.test(entre)),
      });
    }
    return mots;
  }

  function ranger(racine, expression, terme) {
    var noeud = racine;
    expression.split(" ").forEach(function (mot) {
      if (!noeud.suites.has(mot)) {
        noeud.suites.set(mot, { suites: new Map(), terme: null });
      }
      noeud = noeud.suites.get(mot);
    });
    noeud.terme = terme;
  }

  function compiler(lexique) {
    var termes = { suites: new Map(), terme: null };
    var exceptions = { suites: new Map(), terme: null };
    lexique.termes.forEach(function (terme) {
      terme.formes.forEach(function (expression) {
        ranger(termes, expression, terme);
      });
    });
    lexique.exceptions.forEach(function (expression) {
      ranger(exceptions, expression, true);
    });
    return { termes: termes, exceptions: exceptions, dire: lexique.dire };
  }

  function suivre(noeud, mots, debut, ici, portee) {
    if (noeud.terme && ici > portee.fin) {
      portee.fin = ici;
      portee.terme = noeud.terme;
    }
    if (ici < mots.length && (ici === debut || mots[ici].suit)) {
      [mots[ici].forme, UN_MOT].forEach(function (mot) {
        var suite = noeud.suites.get(mot);
        if (suite) {
          suivre(suite, mots, debut, ici + 1, portee);
        }
      });
    }
  }

  function portee(racine, mots, debut) {
    var plusLongue = { fin: 0, terme: null };
    suivre(racine, mots, debut, debut, plusLongue);
    return plusLongue;
  }

  function reperer(compile, texte) {
    var mots = lire(texte);
    var plusLoin = 0;
    var couvert = mots.map(function (mot, i) {
      plusLoin = Math.max(plusLoin, portee(compile.exceptions, mots, i).fin);
      return plusLoin;
    });
    var reperages = [];
    for (var i = 0; i < mots.length; ) {
      var trouve = portee(compile.termes, mots, i);
      if (trouve.fin > couvert[i]) {
        reperages.push({ debut: mots[i].debut, fin: mots[trouve.fin - 1].fin, terme: trouve.terme });
        i = trouve.fin;
      } else {
        i += 1;
      }
    }
    return reperages;
  }

  /* --- Le lexique : demandé à la première frappe, gardé par le navigateur tant qu'il n'a pas changé --- */

  var enMain = null;

  function adresse() {
    return document.body.dataset.racine + "/veille";
  }

  function lexique() {
    if (!enMain) {
      enMain = fetch(adresse(), { cache: "no-cache", redirect: "error" })
        .then(function (reponse) {
          return reponse.ok ? reponse.json() : Promise.reject(new Error("veille"));
        })
        .then(compiler);
      enMain.catch(function () {
        enMain = null;
      });
    }
    return enMain;
  }

  /* --- Compter : une fois par mot et par champ d'une page, sans le mot ni le texte --- */

  var dejaVus = new Set();
  var comptes = {};

  function compter(champ, reperage, texte, quoi) {
    var categorie = reperage.terme.categorie;
    var cle = quoi + " " + champ.id + " " + forme(texte.slice(reperage.debut, reperage.fin));
    if (!dejaVus.has(cle)) {
      dejaVus.add(cle);
      comptes[categorie] = comptes[categorie] || { signales: 0, remplaces: 0 };
      comptes[categorie][quoi] += 1;
    }
  }

  function envoyerComptes() {
    var corps = new URLSearchParams();
    Object.keys(comptes).forEach(function (categorie) {
      corps.set(categorie, comptes[categorie].signales + " " + comptes[categorie].remplaces);
    });
    if (corps.size) {
      comptes = {};
      fetch(adresse(), { method: "POST", body: corps, headers: { "X-Veille": "1" }, keepalive: true }).catch(
        function () {},
      );
    }
  }

  /* --- Montrer --- */

  function zoneDe(champ) {
    var apres = champ.closest(".champ__saisie") || champ;
    var zone = apres.nextElementSibling;
    if (!zone || !zone.classList.contains("veille")) {
      zone = document.createElement("div");
      zone.className = "veille";
      zone.setAttribute("aria-live", "polite");
      apres.after(zone);
    }
    return zone;
  }

  function element(nom, classe, texte) {
    var e = document.createElement(nom);
    e.className = classe;
    e.textContent = texte;
    return e;
  }

  /* Une ligne par mot, même écrit plusieurs fois. */
  function grouper(reperages, texte) {
    var groupes = new Map();
    reperages.forEach(function (r) {
      var cle = forme(texte.slice(r.debut, r.fin));
      if (!groupes.has(cle)) {
        groupes.set(cle, []);
      }
      groupes.get(cle).push(r);
    });
    return groupes;
  }

  /* La raison se dit une fois, à la première ligne de sa catégorie. */
  function ligne(champ, cle, reperage, texte, dire, raisons) {
    var terme = reperage.terme;
    var li = element("li", "veille__ligne", "");
    var mot = "«\u00A0" + texte.slice(reperage.debut, reperage.fin) + "\u00A0»";
    var phrase = element("span", "veille__phrase", "");
    phrase.append(element("b", "", mot));
    if (!raisons.has(terme.categorie)) {
      raisons.add(terme.categorie);
      phrase.append(" " + dire[terme.categorie]);
    }
    if (terme.neutre) {
      phrase.append(" " + dire.plutot.replace("{0}", terme.neutre));
    }
    var bouton = element("button", "bouton veille__geste", terme.neutre ? dire.remplacer : dire.retirer);
    bouton.type = "button";
    bouton.setAttribute("aria-label", bouton.textContent + " " + mot);
    bouton.addEventListener("click", function () {
      remplacer(champ, cle);
    });
    li.append(phrase, bouton);
    return li;
  }

  function montrer(champ, compile) {
    var texte = champ.value;
    var groupes = grouper(reperer(compile, texte), texte);
    var empreinte = Array.from(groupes.keys()).join("|");
    var zone = zoneDe(champ);
    if (zone.dataset.dit === empreinte) {
      return;
    }
    zone.dataset.dit = empreinte;
    zone.replaceChildren();
    if (!groupes.size) {
      return;
    }
    var liste = element("ul", "veille__liste", "");
    var raisons = new Set();
    Array.from(groupes.entries()).forEach(function (groupe, rang) {
      if (rang < LIGNES_MAX) {
        compter(champ, groupe[1][0], texte, "signales");
        liste.append(ligne(champ, groupe[0], groupe[1][0], texte, compile.dire, raisons));
      }
    });
    zone.append(element("p", "veille__titre", compile.dire.titre), liste);
    if (groupes.size > LIGNES_MAX) {
      zone.append(element("p", "veille__titre", compile.dire.autres.replace("{0}", groupes.size - LIGNES_MAX)));
    }
  }

  function relire(champ) {
    return lexique().then(
      function (compile) {
        if (champ.isConnected) {
          montrer(champ, compile);
        }
      },
      function () {},
    );
  }

  /* --- Remplacer --- */

  /* « d'une » ou « d'autisme » : devant une consonne, le « d' » redevient « de » ; ce qui commençait en majuscule aussi. */
  function accorder(texte, reperage) {
    var neutre = reperage.terme.neutre;
    var debut = reperage.debut;
    var fin = reperage.fin;
    if (!neutre) {
      if (texte[debut - 1] === " " && (fin === texte.length || /[\s.,;:!?)]/.test(texte[fin]))) {
        debut -= 1;
      }
      return { debut: debut, fin: fin, neutre: "" };
    }
    var elide = /(^|[\s(«])([dD])['’]$/.exec(texte.slice(0, debut));
    if (elide && !/^[aeiouyhâàéèêîôœæ]/i.test(neutre)) {
      return { debut: debut - 2, fin: fin, neutre: elide[2] + "e " + neutre };
    }
    var premiere = texte.slice(debut, debut + 1);
    var phrase = /(^|[.!?\n]\s*)$/.test(texte.slice(0, debut));
    if (phrase && premiere !== premiere.toLowerCase()) {
      neutre = neutre.charAt(0).toUpperCase() + neutre.slice(1);
    }
    return { debut: debut, fin: fin, neutre: neutre };
  }

  function remplacer(champ, cle) {
    lexique().then(function (compile) {
      var texte = champ.value;
      var aChanger = grouper(reperer(compile, texte), texte).get(cle) || [];
      aChanger.reverse().forEach(function (reperage) {
        compter(champ, reperage, texte, "remplaces");
        var accord = accorder(texte, reperage);
        champ.setRangeText(accord.neutre, accord.debut, accord.fin, "end");
      });
      champ.dispatchEvent(new Event("input", { bubbles: true }));
      champ.focus();
      montrer(champ, compile);
    });
  }

  /* --- Au fil de la frappe --- */

  var attentes = new WeakMap();

  function taper(evenement) {
    var champ = evenement.target;
    if (champ.matches(CHAMPS)) {
      zoneDe(champ);
      window.clearTimeout(attentes.get(champ));
      attentes.set(champ, window.setTimeout(relire, PAUSE_MS, champ));
    }
  }

  if ("racine" in document.body.dataset) {
    document.addEventListener("input", taper);
    window.addEventListener("pagehide", envoyerComptes);
  }

  window.siao = Object.assign(window.siao || {}, { veille: { compiler: compiler, reperer: reperer } });
})();
