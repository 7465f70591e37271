/*
 * Ce que le HTML seul ne sait pas faire : le menu des écrans étroits, l'aide et le message d'un champ
 * rattachés à sa saisie, le nom de la colonne dans chaque cellule des tableaux simples.
 * Rejoué après chaque mise à jour partielle de la page.
 */
(function () {
  "use strict";

  var compteur = 0;

  function identifier(element) {
    if (!element.id) {
      compteur += 1;
      element.id = "siao-" + compteur;
    }
    return element.id;
  }

  /* Où se rattachent l'aide et le message : la saisie, ou le groupe de cases. */
  function saisieDe(champ) {
    var zone = champ.querySelector(".champ__saisie");
    var groupe = zone.querySelector("[role=radiogroup]");
    if (groupe) {
      return groupe;
    }
    if (zone.querySelectorAll("input[type=checkbox], input[type=radio]").length > 1) {
      zone.setAttribute("role", "group");
      return zone;
    }
    return zone.querySelector("input:not([type=hidden]), select, textarea");
  }

  function rattacher(champ) {
    var saisie = saisieDe(champ);
    if (!saisie) {
      return;
    }
    /* Un groupe de cases n'a pas de nom à lui. */
    var libelle = champ.querySelector(".champ__libelle");
    if (libelle && saisie.getAttribute("role") === "group") {
      saisie.setAttribute("aria-labelledby", identifier(libelle));
    }
    var aide = champ.querySelector(".champ__aide");
    var message = champ.querySelector(".champ__message");
    var enErreur = Boolean(message) && message.textContent.trim() !== "";
    var ids = [];
    if (enErreur) {
      ids.push(identifier(message));
    }
    if (aide) {
      ids.push(identifier(aide));
    }
    if (ids.length) {
      saisie.setAttribute("aria-describedby", ids.join(" "));
    } else {
      saisie.removeAttribute("aria-describedby");
    }
    champ.classList.toggle("champ--en-erreur", enErreur);
    var repli = champ.closest("details");
    if (enErreur && repli) {
      repli.open = true;
    }
  }

  function nommerCellules(table) {
    var titres = Array.prototype.map.call(table.querySelectorAll("thead th"), function (th) {
      return th.textContent.trim();
    });
    table.querySelectorAll("tbody tr, tfoot tr").forEach(function (ligne) {
      Array.prototype.forEach.call(ligne.cells, function (cellule, i) {
        if (cellule.colSpan === 1 && titres[i] && !cellule.hasAttribute("data-label")) {
          cellule.setAttribute("data-label", titres[i]);
        }
      });
    });
  }

  function preparer() {
    document.querySelectorAll(".champ").forEach(rattacher);
    document.querySelectorAll("table.table").forEach(nommerCellules);
  }

  function ouvrirMenu(evenement) {
    var bouton = evenement.target.closest(".bandeau__menu");
    if (bouton) {
      var ouvert = bouton.closest(".bandeau").classList.toggle("bandeau--ouvert");
      bouton.setAttribute("aria-expanded", String(ouvert));
    }
  }

  function imprimer(evenement) {
    if (evenement.target.closest("[data-imprimer]")) {
      window.print();
    }
  }

  /* Ce qui s'enregistre à mesure part d'abord : envoyé en même temps, le formulaire se croirait doublé par un autre. */
  function enregistre() {
    return window.PrimeFaces && PrimeFaces.ajax && !PrimeFaces.ajax.Queue.isEmpty();
  }

  function renvoyer(formulaire, bouton) {
    var present = document.getElementById(formulaire);
    if (present) {
      present.requestSubmit(document.getElementById(bouton));
    }
  }

  /* Un formulaire pressé deux fois ne part qu'une fois ; la page qui revient par « précédent » peut repartir. */
  function unSeulEnvoi(evenement) {
    var formulaire = evenement.target;
    if (enregistre()) {
      evenement.preventDefault();
      window.setTimeout(renvoyer, 30, formulaire.id, evenement.submitter && evenement.submitter.id);
      return;
    }
    if (formulaire.dataset.parti) {
      evenement.preventDefault();
      return;
    }
    formulaire.dataset.parti = "oui";
    window.setTimeout(rendre, 5000, formulaire);
  }

  function rendre(formulaire) {
    delete formulaire.dataset.parti;
  }

  var attente = 0;

  function bientot() {
    window.clearTimeout(attente);
    attente = window.setTimeout(preparer, 30);
  }

  /* Après un envoi refusé, le clavier va droit à la première saisie à corriger. */
  function allerALaFaute() {
    var saisie = document.querySelector(".champ--en-erreur .champ__saisie :is(input, select, textarea)");
    if (saisie) {
      saisie.focus();
    }
  }

  /* Un fichier trop gros se dit au choix, pas après un long envoi. */
  function peser(evenement) {
    var saisie = evenement.target;
    if (saisie.dataset.octetsMax) {
      var gros = saisie.files.length > 0 && saisie.files[0].size > Number(saisie.dataset.octetsMax);
      saisie.setCustomValidity(gros ? saisie.dataset.tropGros : "");
      saisie.reportValidity();
    }
  }

  /* Taper une longue fiche n'est pas être absent : la session est tenue, une fois toutes les cinq minutes au plus. */
  var dernierSigne = Date.now();

  function direPresent() {
    if (Date.now() - dernierSigne > 300000) {
      dernierSigne = Date.now();
      fetch(document.body.dataset.racine + "/present", { cache: "no-store" }).catch(function () {});
    }
  }

  function demarrer() {
    preparer();
    allerALaFaute();
    document.addEventListener("click", ouvrirMenu);
    document.addEventListener("click", imprimer);
    document.addEventListener("submit", unSeulEnvoi);
    document.addEventListener("change", peser);
    if ("racine" in document.body.dataset) {
      document.addEventListener("input", direPresent);
    }
    window.addEventListener("pageshow", function () {
      document.querySelectorAll("form[data-parti]").forEach(rendre);
    });
    new MutationObserver(bientot).observe(document.body, { childList: true, subtree: true, characterData: true });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", demarrer);
  } else {
    demarrer();
  }
})();
