/*! mg-widgets 0.1.0 | MIT | with lit (BSD-3-Clause), zod, uFuzzy and TanStack Virtual (MIT): see licenses.txt */
!function(){"use strict";if(customElements.get("mg-quiz"))return;const e=globalThis,t=e.ShadowRoot&&(void 0===e.ShadyCSS||e.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,n=Symbol(),o=new WeakMap;let s=class{constructor(e,t,o){if(this._$cssResult$=!0,o!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const n=this.t;if(t&&void 0===e){const t=void 0!==n&&1===n.length;t&&(e=o.get(n)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&o.set(n,e))}return e}toString(){return this.cssText}};const a=(e,...t)=>{const o=1===e.length?e[0]:t.reduce((t,n,o)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[o+1],e[0]);return new s(o,e,n)},r=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const n of e.cssRules)t+=n.cssText;return(e=>new s("string"==typeof e?e:e+"",void 0,n))(t)})(e):e,i=new WeakMap,{is:l,defineProperty:c,getOwnPropertyDescriptor:d,getOwnPropertyNames:u,getOwnPropertySymbols:m,getPrototypeOf:h}=Object,g=globalThis,p=g.trustedTypes,f=p?p.emptyScript:"",k=g.reactiveElementPolyfillSupport,b=(e,t)=>e,w={toAttribute(e,t){switch(t){case Boolean:e=e?f:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=null!==e;break;case Number:n=null===e?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch(e){n=null}}return n}},v=(e,t)=>!l(e,t),y={attribute:!0,type:String,converter:w,reflect:!1,useDefault:!1,hasChanged:v};let $=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=y){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const n=Symbol(),o=this.getPropertyDescriptor(e,n,t);void 0!==o&&c(this.prototype,e,o)}}static getPropertyDescriptor(e,t,n){const{get:o,set:s}=d(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:o,set(t){const a=o?.call(this);s?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??y}static _$Ei(){if(this.hasOwnProperty(b("elementProperties")))return;const e=h(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(b("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(b("properties"))){const e=this.properties,t=[...u(e),...m(e)];for(const n of t)this.createProperty(n,e[n])}const e=this[Symbol.metadata];if(null!==e){const t=i.get(e);if(void 0!==t)for(const[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const n=this._$Eu(e,t);void 0!==n&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const n=new Set(e.flat(1/0).reverse());for(const e of n)t.unshift(r(e))}else void 0!==e&&t.push(r(e));return t}static _$Eu(e,t){const n=t.attribute;return!1===n?void 0:"string"==typeof n?n:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const n=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((n,o)=>{if(t)n.adoptedStyleSheets=o.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const t of o){const o=document.createElement("style"),s=e.litNonce;void 0!==s&&o.setAttribute("nonce",s),o.textContent=t.cssText,n.appendChild(o)}})(n,this.constructor.elementStyles),n}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){const n=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,n);if(void 0!==o&&!0===n.reflect){const s=(void 0!==n.converter?.toAttribute?n.converter:w).toAttribute(t,n.type);this._$Em=e,null==s?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(e,t){const n=this.constructor,o=n._$Eh.get(e);if(void 0!==o&&this._$Em!==o){const e=n.getPropertyOptions(o),s="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:w;this._$Em=o;const a=s.fromAttribute(t,e.type);this[o]=a??this._$Ej?.get(o)??a,this._$Em=null}}requestUpdate(e,t,n,o=!1,s){if(void 0!==e){const a=this.constructor;if(!1===o&&(s=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??v)(s,t)||n.useDefault&&n.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:o,wrapped:s},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==s||void 0!==a)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===o&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,n]of e){const{wrapped:e}=n,o=this[t];!0!==e||this._$AL.has(t)||void 0===o||this.C(t,void 0,n,o)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};$.elementStyles=[],$.shadowRootOptions={mode:"open"},$[b("elementProperties")]=new Map,$[b("finalized")]=new Map,k?.({ReactiveElement:$});const x=globalThis,M=e=>e,j=x.trustedTypes,z=j?j.createPolicy("lit-html",{createHTML:e=>e}):void 0,S="$lit$",A=`lit$${Math.random().toFixed(9).slice(2)}$`,P="?"+A,_=`<${P}>`,O=document,C=()=>O.createComment(""),T=e=>null===e||"object"!=typeof e&&"function"!=typeof e,D=Array.isArray,E="[ \t\n\f\r]",F=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,L=/-->/g,B=/>/g,N=RegExp(`>|${E}(?:([^\\s"'>=/]+)(${E}*=${E}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),q=/'/g,H=/"/g,R=/^(?:script|style|textarea|title)$/i,W=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),U=W(1),I=W(2),G=Symbol.for("lit-noChange"),V=Symbol.for("lit-nothing"),K=new WeakMap,Y=O.createTreeWalker(O,129);function Z(e,t){if(!D(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==z?z.createHTML(t):t}class J{constructor({strings:e,_$litType$:t},n){let o;this.parts=[];let s=0,a=0;const r=e.length-1,i=this.parts,[l,c]=((e,t)=>{const n=e.length-1,o=[];let s,a=2===t?"<svg>":3===t?"<math>":"",r=F;for(let t=0;t<n;t++){const n=e[t];let i,l,c=-1,d=0;for(;d<n.length&&(r.lastIndex=d,l=r.exec(n),null!==l);)d=r.lastIndex,r===F?"!--"===l[1]?r=L:void 0!==l[1]?r=B:void 0!==l[2]?(R.test(l[2])&&(s=RegExp("</"+l[2],"g")),r=N):void 0!==l[3]&&(r=N):r===N?">"===l[0]?(r=s??F,c=-1):void 0===l[1]?c=-2:(c=r.lastIndex-l[2].length,i=l[1],r=void 0===l[3]?N:'"'===l[3]?H:q):r===H||r===q?r=N:r===L||r===B?r=F:(r=N,s=void 0);const u=r===N&&e[t+1].startsWith("/>")?" ":"";a+=r===F?n+_:c>=0?(o.push(i),n.slice(0,c)+S+n.slice(c)+A+u):n+A+(-2===c?t:u)}return[Z(e,a+(e[n]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),o]})(e,t);if(this.el=J.createElement(l,n),Y.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(o=Y.nextNode())&&i.length<r;){if(1===o.nodeType){if(o.hasAttributes())for(const e of o.getAttributeNames())if(e.endsWith(S)){const t=c[a++],n=o.getAttribute(e).split(A),r=/([.?@])?(.*)/.exec(t);i.push({type:1,index:s,name:r[2],strings:n,ctor:"."===r[1]?ne:"?"===r[1]?oe:"@"===r[1]?se:te}),o.removeAttribute(e)}else e.startsWith(A)&&(i.push({type:6,index:s}),o.removeAttribute(e));if(R.test(o.tagName)){const e=o.textContent.split(A),t=e.length-1;if(t>0){o.textContent=j?j.emptyScript:"";for(let n=0;n<t;n++)o.append(e[n],C()),Y.nextNode(),i.push({type:2,index:++s});o.append(e[t],C())}}}else if(8===o.nodeType)if(o.data===P)i.push({type:2,index:s});else{let e=-1;for(;-1!==(e=o.data.indexOf(A,e+1));)i.push({type:7,index:s}),e+=A.length-1}s++}}static createElement(e,t){const n=O.createElement("template");return n.innerHTML=e,n}}function Q(e,t,n=e,o){if(t===G)return t;let s=void 0!==o?n._$Co?.[o]:n._$Cl;const a=T(t)?void 0:t._$litDirective$;return s?.constructor!==a&&(s?._$AO?.(!1),void 0===a?s=void 0:(s=new a(e),s._$AT(e,n,o)),void 0!==o?(n._$Co??=[])[o]=s:n._$Cl=s),void 0!==s&&(t=Q(e,s._$AS(e,t.values),s,o)),t}class X{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:n}=this._$AD,o=(e?.creationScope??O).importNode(t,!0);Y.currentNode=o;let s=Y.nextNode(),a=0,r=0,i=n[0];for(;void 0!==i;){if(a===i.index){let t;2===i.type?t=new ee(s,s.nextSibling,this,e):1===i.type?t=new i.ctor(s,i.name,i.strings,this,e):6===i.type&&(t=new ae(s,this,e)),this._$AV.push(t),i=n[++r]}a!==i?.index&&(s=Y.nextNode(),a++)}return Y.currentNode=O,o}p(e){let t=0;for(const n of this._$AV)void 0!==n&&(void 0!==n.strings?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}}class ee{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,o){this.type=2,this._$AH=V,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Q(this,e,t),T(e)?e===V||null==e||""===e?(this._$AH!==V&&this._$AR(),this._$AH=V):e!==this._$AH&&e!==G&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>D(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==V&&T(this._$AH)?this._$AA.nextSibling.data=e:this.T(O.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:n}=e,o="number"==typeof n?this._$AC(e):(void 0===n.el&&(n.el=J.createElement(Z(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(t);else{const e=new X(o,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=K.get(e.strings);return void 0===t&&K.set(e.strings,t=new J(e)),t}k(e){D(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let n,o=0;for(const s of e)o===t.length?t.push(n=new ee(this.O(C()),this.O(C()),this,this.options)):n=t[o],n._$AI(s),o++;o<t.length&&(this._$AR(n&&n._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=M(e).nextSibling;M(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class te{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,o,s){this.type=1,this._$AH=V,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=s,n.length>2||""!==n[0]||""!==n[1]?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=V}_$AI(e,t=this,n,o){const s=this.strings;let a=!1;if(void 0===s)e=Q(this,e,t,0),a=!T(e)||e!==this._$AH&&e!==G,a&&(this._$AH=e);else{const o=e;let r,i;for(e=s[0],r=0;r<s.length-1;r++)i=Q(this,o[n+r],t,r),i===G&&(i=this._$AH[r]),a||=!T(i)||i!==this._$AH[r],i===V?e=V:e!==V&&(e+=(i??"")+s[r+1]),this._$AH[r]=i}a&&!o&&this.j(e)}j(e){e===V?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class ne extends te{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===V?void 0:e}}class oe extends te{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==V)}}class se extends te{constructor(e,t,n,o,s){super(e,t,n,o,s),this.type=5}_$AI(e,t=this){if((e=Q(this,e,t,0)??V)===G)return;const n=this._$AH,o=e===V&&n!==V||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,s=e!==V&&(n===V||o);o&&this.element.removeEventListener(this.name,this,n),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class ae{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){Q(this,e)}}const re={I:ee},ie=x.litHtmlPolyfillSupport;ie?.(J,ee);const le=(e,t,n)=>{const o=n?.renderBefore??t;let s=o._$litPart$;if(void 0===s){const e=n?.renderBefore??null;o._$litPart$=s=new ee(t.insertBefore(C(),e),e,void 0,n??{})}return s._$AI(e),s},ce=globalThis;let de=class extends ${constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=le(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return G}};de._$litElement$=!0,de.finalized=!0,ce.litElementHydrateSupport?.({LitElement:de});const ue=ce.litElementPolyfillSupport;function me(e,{goals:t=[]},{claims:n,outcome:o,plan:s}){return"eu"===n&&"form"===o&&s?s.elementalMgPerDay<e.limits.claimMinimumMgPerDay?[]:[...new Set(t.flatMap(t=>e.goals[t]?.claims??[]))]:[]}ue?.({LitElement:de});const he=e=>void 0===e.form?[]:Array.isArray(e.form)?e.form:[e.form],ge=(e,{lifeStage:t,medicines:n=[]})=>0===(e.otherActives??[]).length||"pregnant"!==t&&"breastfeeding"!==t&&0===n.length;function pe(e,{knowledge:t,facts:n}){const{prefer:o}=n;return("powder"===o||"liquid"===o)&&void 0!==e.unit&&t.preferredUnits[o].includes(e.unit)}function fe({product:e,unitsPerDay:t,order:n},o){const s=t*(e.elementalMgPerUnit??0),a=null===o.planMg?0:Math.abs(s-o.planMg),r="few-units"===o.facts.prefer?[t,a]:[a,t];return[!1===e.inStock?1:0,pe(e,o)?0:1,...r,n]}function ke(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n<0?0:e[n]-t[n]}const be=({product:e,unitsPerDay:t})=>({id:e.id,unitsPerDay:t,daysInPack:void 0===e.unitsPerPack?null:Math.floor(e.unitsPerPack/t)});function we(e,t,n,o){const s={...o,rejected:new Set(t.map(({id:e})=>e))},a=(n?.products??[]).map((e,t)=>function(e,t,n){const o=he(e);if(0===o.length||o.some(e=>n.rejected.has(e)))return null;const s=function(e,t){const n=e.elementalMgPerUnit,o=t.figures.roomMg;if(void 0===n||!(n>0)||void 0===o)return null;const s=Math.max(1,Math.floor((t.planMg??0)/n));return s*n>o||s>(e.labelUnitsPerDay??1/0)?null:((e,t,{knowledge:n})=>t*(e.vitaminB6MgPerUnit??0)<=n.limits.vitaminB6MgPerDay)(e,s,t)&&ge(e,t.facts)?s:null}(e,n);return null===s?null:{product:e,forms:o,unitsPerDay:s,order:t}}(e,t,s)).filter(e=>null!==e).map(e=>({candidate:e,keys:fe(e,s)})).sort((e,t)=>ke(e.keys,t.keys)).map(({candidate:e})=>e),r=new Map(a.map(t=>[t,e.find(({id:e})=>t.forms.includes(e))?.id]));return e.map(e=>({...e,products:a.filter(t=>r.get(t)===e.id).map(be)}))}const ve=new WeakMap;function ye(e){return{id:e.id,version:e.version,get hash(){return function(e){let t=ve.get(e);return void 0===t&&ve.set(e,t=function(e){const t=JSON.stringify(e);let n=2166136261,o=3421674724;for(let e=0;e<t.length;e++){const s=t.charCodeAt(e);n=Math.imul(n^s,16777619),o=Math.imul(o^s+e,16777619)}return[n,o].map(e=>(e>>>0).toString(16).padStart(8,"0")).join("")}(e)),t}(e)}}}const $e={sources:["editorial"],checked:!0},xe={sources:["none"],checked:!1},Me={sleep:{grade:"C",sources:["mah2021","rawji2024"],checked:!0,for:{sources:["mah2021"],checked:!0},against:{sources:["mah2021","rawji2024"],checked:!0},limits:{sources:["mah2021-tab1","abbasi2012"],checked:!0},shownAt:"goal"},anxiety:{grade:"C",sources:["rawji2024"],checked:!0,for:{sources:["rawji2024"],checked:!0},against:{sources:["rawji2024"],checked:!0},limits:$e,shownAt:"goal"},stress:{grade:"C",sources:["pouteau2018"],checked:!0,for:{sources:["pouteau2018"],checked:!0},against:{sources:["pouteau2018"],checked:!0},limits:{sources:["pouteau2018"],checked:!0},shownAt:"goal"},cortisol:{grade:"C",sources:["schutten2021"],checked:!0,for:{sources:["schutten2021"],checked:!0},against:{sources:["schutten2021"],checked:!0},limits:{sources:["schutten2021"],checked:!0},shownAt:"goal"},"stress-circle":{grade:"C",sources:["pickering2020"],checked:!0,for:{sources:["pickering2020"],checked:!0},against:{sources:["pickering2020"],checked:!0},limits:{sources:["efsa2015"],checked:!0},shownAt:"goal"},rls:{grade:"D",sources:["rls2019","cm-rls"],checked:!0,for:$e,against:{sources:["rls2019"],checked:!0},limits:{sources:["cm-rls"],checked:!0},shownAt:"goal"},"muscle-cramps":{grade:"X",sources:["cochrane-cramps","cochrane-cramps-tab"],checked:!0,for:$e,against:{sources:["cochrane-cramps","cochrane-cramps-tab"],checked:!0},limits:xe,shownAt:"goal"},"fatigue-energy":{grade:"D",sources:["drclark"],checked:!0,for:{sources:["drclark"],checked:!0},against:$e,limits:$e,shownAt:"goal"},fibromyalgia:{grade:"C",sources:["russell1995","fibro2022"],checked:!0,for:{sources:["russell1995"],checked:!0},against:{sources:["russell1995","fibro2022"],checked:!0},limits:$e,shownAt:"goal"},"sport-performance":{grade:"D",sources:["nielsen2006"],checked:!0,for:{sources:["nielsen2006"],checked:!0},against:{sources:["nielsen2006"],checked:!0},limits:$e,shownAt:"goal"},pms:{grade:"C",sources:["pms-table","walker1998","pms-serum"],checked:!0,for:{sources:["walker1998"],checked:!0},against:{sources:["pms-table","pms-serum"],checked:!0},limits:{sources:["pms-table"],checked:!0},shownAt:"goal"},migraine:{grade:"C",sources:["migraine2018"],checked:!0,for:{sources:["migraine2018"],checked:!0},against:xe,limits:{sources:["migraine2018"],checked:!0},shownAt:"goal"},menopause:{grade:"D",sources:["none"],checked:!1,for:$e,against:$e,limits:$e,shownAt:"goal"},"oc-pill":{grade:"D",sources:["oc1974","blum1992"],checked:!0,for:{sources:["oc1974"],checked:!0},against:{sources:["blum1992"],checked:!0},limits:$e,shownAt:"goal"},"blood-pressure":{grade:"C",sources:["schutten-thesis"],checked:!0,for:xe,against:{sources:["schutten-thesis"],checked:!0},limits:$e,shownAt:"goal"},"heart-rhythm":{grade:"D",sources:["none"],checked:!1,for:xe,against:$e,limits:$e,shownAt:"goal"},cholesterol:{grade:"D",sources:["none"],checked:!1,for:$e,against:$e,limits:$e,shownAt:"goal"},"blood-sugar":{grade:"C",sources:["none"],checked:!1,for:xe,against:$e,limits:$e,shownAt:"handbook"},bone:{grade:"D",sources:["drclark"],checked:!0,for:{sources:["drclark"],checked:!0},against:$e,limits:xe,shownAt:"goal"},constipation:{grade:"A",sources:["mgo-laxative","fk-hydroxide"],checked:!0,for:{sources:["mgo-laxative","fk-hydroxide"],checked:!0},against:{sources:["mgo-laxative","fk-hydroxide"],checked:!0},limits:$e,shownAt:"goal"},"gut-tolerance":{grade:"C",sources:["schuette1994"],checked:!0,for:{sources:["schuette1994"],checked:!0},against:{sources:["schuette1994"],checked:!0},limits:$e,shownAt:"goal"},concentration:{grade:"D",sources:["none"],checked:!1,for:$e,against:$e,limits:{sources:["drclark"],checked:!0},shownAt:"goal"},transdermal:{grade:"D",sources:["grober2017"],checked:!0,for:$e,against:{sources:["grober2017","kass2017"],checked:!0},limits:{sources:["grober2017","none"],checked:"partly"},shownAt:"prefer-skin"},"soil-depletion":{grade:"X",sources:["marles2017"],checked:!0,for:$e,against:{sources:["marles2017"],checked:!0},limits:{sources:["rivm-wateetnl"],checked:!0},shownAt:"food-table"},"weight-metabolism":{grade:"D",sources:["efsa2010-1807"],checked:!0,for:$e,against:{sources:["efsa2010-1807","drclark"],checked:!0},limits:$e,shownAt:"handbook"},"anti-inflammatory":{grade:"D",sources:["efsa2010-1807"],checked:!0,for:$e,against:{sources:["efsa2010-1807","drclark"],checked:!0},limits:$e,shownAt:"handbook"}},je={note:"cooking-loss",sources:["kimura1990"]},ze={note:"cooking-loss",sources:["kimura1990","ramirez-ojeda2018"]},Se={note:"soaking",sources:["nestares2003"]},Ae={note:"soaking",sources:["nestares1997"]},Pe={note:"no-soaking",sources:["kumari2020"]},_e=["usda-sr28","ciqual-2025"],Oe={note:"dry-weight",sources:["editorial"]},Ce={"spinazie-gekookt":[je,{note:"tables-differ",otherMgPer100g:30,sources:_e}],"spinazie-diepvries-gekookt":[je],"andijvie-gekookt":[je],"spruitjes-gekookt":[je],"boerenkool-gekookt":[je],"chinese-kool-gekookt":[je],"paksoi-gekookt":[je],"snijbiet-gekookt":[je,{note:"tables-differ",otherMgPer100g:10,sources:_e}],"broccoli-gekookt":[je,{note:"tables-differ",otherMgPer100g:11,sources:_e}],"bloemkool-gekookt":[je],"rode-kool-gekookt":[je],"prei-gekookt":[je,{note:"tables-differ",otherMgPer100g:6.5,sources:_e}],"rode-biet-gekookt":[je],"asperges-gekookt":[je],"courgette-gekookt":[je],"sperziebonen-gekookt":[je],"suikermais-gekookt":[je],"suikermais-blik":[{note:"tables-differ",otherMgPer100g:26.9,sources:_e}],"pompoen-gekookt":[je],"zoete-aardappel-gekookt":[je],"aardappel-gekookt":[je],"amandel-rauw":[Pe],walnoot:[Pe],"hazelnoot-rauw":[Pe],"pompoenpit-gedroogd":[{note:"per-ounce",mgPerOunce:168,sources:["usda-sr28"]}],zonnebloempit:[{note:"kinds-differ",otherMgPer100g:129,otherId:"12037",sources:["usda-sr28"]}],"zonnebloempit-geroosterd":[{note:"kinds-differ",otherMgPer100g:325,otherId:"12036",sources:["usda-sr28"]}],paranoot:[{note:"selenium",sources:["editorial"]}],tahin:[{note:"kinds-differ",otherMgPer100g:353,otherId:"12171",sources:["usda-sr28"]}],"linzen-droog":[{note:"tables-differ",otherMgPer100g:47,sources:_e},Oe],"linzen-gekookt":[ze],"rode-linzen-droog":[Oe],"kikkererwten-droog":[Ae,Oe],"kikkererwten-gekookt":[ze,Ae],"zwarte-bonen-gekookt":[ze,Se],"kidneybonen-gekookt":[ze,Se],"witte-bonen-gekookt":[ze,Se,{note:"tables-differ",otherMgPer100g:33,sources:_e}],"bruine-bonen-gekookt":[ze,Se],"tuinbonen-gekookt":[je],"limabonen-gekookt":[ze],"sojabonen-gekookt":[ze],"mungbonen-gekookt":[ze],"doperwten-gekookt":[je],"doperwten-diepvries":[je],hummus:[{note:"kinds-differ",otherMgPer100g:29,otherId:"16137",sources:["usda-sr28"]}],volkorenbrood:[{note:"tables-differ",otherMgPer100g:54.2,sources:_e}],roggebrood:[{note:"tables-differ",otherMgPer100g:35.1,sources:_e}],knackebrod:[{note:"tables-differ",otherMgPer100g:128,sources:_e}],beschuit:[{note:"tables-differ",otherMgPer100g:24,sources:_e}],"boekweit-droog":[Oe],"gierst-droog":[Oe],"quinoa-droog":[Oe],"zilvervliesrijst-droog":[Oe],"volkorenpasta-droog":[{note:"tables-differ",otherMgPer100g:82.2,sources:_e},Oe],"couscous-gekookt":[{note:"tables-differ",otherMgPer100g:25.9,sources:_e}],volkorenmeel:[{note:"tables-differ",otherMgPer100g:85.1,sources:_e}],"zalm-gerookt":[{note:"tables-differ",otherMgPer100g:18,sources:_e}],"schol-rauw":[{note:"tables-differ",otherMgPer100g:18,sources:_e}],"makreel-rauw":[{note:"tables-differ",otherMgPer100g:76,sources:_e}],"makreel-bereid":[{note:"tables-differ",otherMgPer100g:97,sources:_e}],"ansjovis-rauw":[{note:"tables-differ",otherMgPer100g:22.3,sources:_e}],"koolvis-bereid":[{note:"tables-differ",otherMgPer100g:86,sources:_e}],"mosselen-gekookt":[{note:"tables-differ",otherMgPer100g:66.6,sources:_e}],"chocolade-puur-70-85":[{note:"per-ounce",mgPerOunce:64,sources:["usda-sr28"]}],"witte-chocolade":[{note:"tables-differ",otherMgPer100g:26.5,sources:_e}],hazelnootpasta:[{note:"tables-differ",otherMgPer100g:97.1,sources:_e}],amandelspijs:[{note:"tables-differ",otherMgPer100g:74,sources:_e}],"koffie-zwart":[{note:"tables-differ",otherMgPer100g:9.2,sources:_e}],espresso:[{note:"tables-differ",otherMgPer100g:7.9,sources:_e}],mineraalwater:[{note:"brand",sources:["editorial"]}],"tofu-stevig":[{note:"tables-differ",otherMgPer100g:100,sources:_e}],"tofu-nigari":[{note:"tables-differ",otherMgPer100g:100,sources:_e}],falafel:[{note:"tables-differ",otherMgPer100g:51,sources:_e}],linzensoep:[{note:"tables-differ",otherMgPer100g:19,sources:_e}],"postelein-gekookt":[je],"bloemkool-rauw":[{note:"tables-differ",otherMgPer100g:9.8,sources:_e}],"savooiekool-gekookt":[je],"wortel-gekookt":[je],"knolselderij-gekookt":[je],"koolraap-gekookt":[je],"koolrabi-gekookt":[je],"pastinaak-gekookt":[je],"artisjok-gekookt":[je],"schorseneren-gekookt":[je],"aubergine-gekookt":[je],"peultjes-gekookt":[je],"flespompoen-oven":[{note:"tables-differ",otherMgPer100g:7.4,sources:_e}],"okra-gekookt":[je],"pinda-rauw":[Pe],"kievitsbonen-gekookt":[ze,Se],"flageolets-gekookt":[ze,Se],"adukibonen-gekookt":[ze],"zwarte-ogenbonen-gekookt":[ze],"lupinebonen-gekookt":[ze],boekweitmeel:[{note:"tables-differ",otherMgPer100g:157,sources:_e}],"zeebaars-bereid":[{note:"tables-differ",otherMgPer100g:53,sources:_e}],surimi:[{note:"tables-differ",otherMgPer100g:43,sources:_e}],"kip-met-vel":[{note:"tables-differ",otherMgPer100g:39.6,sources:_e}],"eend-bereid":[{note:"tables-differ",otherMgPer100g:35.8,sources:_e}],rosbief:[{note:"tables-differ",otherMgPer100g:32,sources:_e}]},Te={nl:"boterham snee sneetje"},De={nl:"koek koekje koekjes biscuit",en:"biscuits cookie cookies"},Ee={nl:"ei eieren eitje",en:"egg eggs"},Fe={nl:"melk",en:"milk",de:"Milch",fr:"lait"},Le={nl:"zalmfilet zalmmoot"},Be={nl:"kaas",en:"cheese",de:"K\xe4se",fr:"fromage"},Ne={nl:"donkere chocolade",de:"Bitterschokolade"},qe={nl:"paddenstoelen champions",de:"Pilze"},He={nl:"kruiden",en:"herbs",de:"Kr\xe4uter",fr:"herbes aromatiques"},Re={nl:"kruiden specerijen",en:"spices",de:"Gew\xfcrze",fr:"\xe9pices"},We={nl:"peen",de:"M\xf6hre Mohrr\xfcbe"},Ue={nl:"cajunoot"},Ie={nl:"garbanzo keker",en:"garbanzo",de:"Garbanzo",fr:"garbanzo"},Ge={nl:"dal dahl",en:"dal dhal",de:"Dal",fr:"dal"},Ve={nl:"groene erwten tuinerwten",en:"garden peas"},Ke={nl:"krulkool"},Ye={nl:"rode kidneybonen nierbonen",en:"rajma"},Ze={nl:"apennootje olienootje aardnoot",en:"groundnut",fr:"arachide"},Je={en:"bell pepper capsicum"},Qe={nl:"pompoenzaad",en:"pepitas"},Xe={nl:"quark",de:"Topfen",fr:"quark"},et={en:"silverbeet",de:"Krautstiel",fr:"bette"},tt={nl:"zonnepitten zonnebloemzaad"},nt={nl:"tahoe tofoe"},ot={en:"haricot navy"},st={nl:"volkorenspaghetti volkorenmacaroni",en:"whole wheat spaghetti"},at={nl:"volkorenrijst"},rt={"aardappel-gekookt":{nl:"piepers",en:"spuds",de:"Erd\xe4pfel",fr:"patate"},"aardappel-schil-oven":{nl:"piepers gepofte",en:"jacket",de:"Folienkartoffel"},"aubergine-gekookt":{en:"eggplant",de:"Melanzani"},bleekselderij:{nl:"selderie bleekselderie",de:"Stangensellerie"},"boerenkool-gekookt":Ke,"boerenkool-rauw":Ke,"champignons-gebakken":qe,"champignons-rauw":qe,"courgette-gekookt":{nl:"zucchini",en:"zucchini"},"friet-oven":{nl:"patat",de:"Fritten"},"knolselderij-gekookt":{nl:"selderie knolselderie"},"koolraap-gekookt":{de:"Kohlr\xfcbe"},"lente-ui":{en:"scallion green onion"},"okra-gekookt":{en:"lady's fingers"},"paprika-groen":Je,"paprika-rood":Je,"peultjes-gekookt":{nl:"peulen",de:"Kaiserschoten Kefen"},"rode-biet-gekookt":{nl:"kroten",de:"Randen"},rucola:{nl:"raketsla arugula",en:"arugula rocket",de:"Rauke"},"savooiekool-gekookt":{nl:"groene kool"},"snijbiet-gekookt":et,"snijbiet-rauw":et,"sperziebonen-gekookt":{nl:"prinsessenbonen snijbonen haricots verts boontjes",en:"string French",de:"Fisolen Brechbohnen"},"suikermais-gekookt":{nl:"ma\xefskolf",en:"corn cob"},"ui-rauw":{nl:"ajuin"},veldsla:{de:"Rapunzel",fr:"doucette"},"witlof-rauw":{nl:"Brussels lof"},"wortel-gekookt":We,"wortel-rauw":We,"zoete-aardappel-gekookt":{nl:"bataat",de:"Batate"},"abrikoos-vers":{de:"Marille"},"blauwe-bes":{nl:"bosbes bosbessen",de:"Blaubeeren"},grapefruit:{nl:"pompelmoes"},passievrucht:{nl:"passiefruit maracuja",de:"Maracuja"},"pruim-gedroogd":{nl:"pruimedant"},"rode-bes":{nl:"trosbes",de:"Ribisel"},rozijn:{nl:"sultana",en:"sultana"},sinaasappel:{nl:"appelsien",de:"Apfelsine"},"adukibonen-gekookt":{nl:"azuki adzuki",en:"azuki"},"doperwten-blik":Ve,"doperwten-diepvries":Ve,"doperwten-gekookt":Ve,"doperwten-rauw":Ve,hummus:{nl:"hoemoes houmous"},"kidneybonen-blik":Ye,"kidneybonen-gekookt":Ye,"kikkererwten-blik":Ie,"kikkererwten-droog":Ie,"kikkererwten-gekookt":Ie,kikkererwtenmeel:{nl:"garbanzomeel besan",en:"besan gram"},"linzen-droog":Ge,"linzen-gekookt":Ge,"mungbonen-gekookt":{nl:"katjang idjoe"},"rode-linzen-droog":Ge,"tuinbonen-gekookt":{nl:"labbonen",en:"fava",de:"Saubohnen Ackerbohnen"},"witte-bonen-blik":ot,"witte-bonen-gekookt":ot,"zwarte-ogenbonen-gekookt":{en:"peas cowpeas"},"amandel-rauw":{nl:"amandelmeel ongebrande"},"amandel-geroosterd":{nl:"gebrande"},amandelpasta:{nl:"amandelboter"},"cashewnoot-geroosterd":Ue,"cashewnoot-rauw":Ue,"gemengde-noten":{nl:"notenmix"},"kastanje-geroosterd":{de:"Maroni Maronen",fr:"marrons"},"kokos-geraspt":{nl:"kokosrasp"},lijnzaad:{nl:"vlaszaad gebroken gemalen"},maanzaad:{nl:"papaverzaad"},paranoot:{nl:"braziliaanse noot brazilnoot"},pijnboompit:{en:"kernels",de:"Pignoli"},"pinda-geroosterd":Ze,"pinda-rauw":Ze,pindakaas:{nl:"pindapasta"},"pompoenpit-gedroogd":Qe,"pompoenpit-geroosterd":Qe,tahin:{nl:"tahini",de:"Tahini"},walnoot:{nl:"okkernoot"},zonnebloempit:tt,"zonnebloempit-geroosterd":tt,"boekweit-droog":{nl:"kasha"},"boekweit-gekookt":{nl:"kasha",en:"kasha"},"bulgur-gekookt":{nl:"boelgoer"},"eiermie-gekookt":{nl:"noedels bami"},"havermout-droog":{nl:"havervlokken",en:"oatmeal porridge"},havermoutpap:{en:"oatmeal",de:"Porridge"},"krokante-muesli":{nl:"granola"},maismeel:{nl:"polenta",en:"polenta",de:"Polenta",fr:"polenta"},ontbijtkoek:{nl:"peperkoek kruidkoek"},"parelgort-gekookt":{nl:"gort"},popcorn:{nl:"gepofte ma\xefs"},stokbrood:{nl:"baguette",en:"baguette",de:"Brot",fr:"pain"},bruinbrood:Te,meergranenbrood:Te,witbrood:Te,volkorenbrood:{...Te,en:"whole wheat wholewheat"},"volkorenpasta-droog":st,"volkorenpasta-gekookt":st,"witte-pasta-gekookt":{nl:"spaghetti macaroni penne",en:"spaghetti",de:"Spaghetti",fr:"spaghetti"},"zilvervliesrijst-droog":at,"zilvervliesrijst-gekookt":at,brie:Be,cheddar:Be,edammer:Be,emmentaler:Be,feta:Be,"goudse-kaas":{...Be,nl:"jonge kaas belegen"},huttenkase:{...Be,nl:"kaas cottage cheese"},"ei-gebakken":Ee,"ei-gekookt":Ee,"halfvolle-melk":Fe,"magere-melk":Fe,halvarine:{nl:"margarine",en:"margarine"},roomboter:{nl:"boter"},"roomijs-vanille":{nl:"ijs ijsje ijsjes vanille-ijs",de:"Eis",fr:"glace"},"vla-chocolade":{nl:"vla"},"vla-vanille":{nl:"vla"},"volle-melk":Fe,karnemelk:{nl:"botermelk"},"kwark-mager":Xe,"kwark-vol":Xe,maasdammer:Be,mozzarella:Be,parmezaan:Be,"alaska-koolvis-bereid":{en:"pollack"},"garnalen-hollandse":{en:"shrimps"},"garnalen-roze":{nl:"scampi",en:"shrimp"},"haring-rauw":{nl:"maatjesharing nieuwe haring"},"inktvis-gebakken":{nl:"calamares"},"paling-bereid":{nl:"aal"},"zalm-gekweekt-bereid":Le,"zalm-gekweekt-rauw":Le,"zalm-wild-bereid":Le,"zalm-wild-rauw":Le,"hamburger-bereid":{en:"hamburger"},"kalfsvlees-bereid":{nl:"kalfsvlees"},"karbonade-bereid":{nl:"kotelet varkenskotelet"},"kipfilet-bereid":{nl:"kippenborst"},"kipfilet-rauw":{nl:"kippenborst"},"kippendij-bereid":{nl:"kipdij kipdijfilet"},knakworst:{nl:"hotdog",en:"hotdog",de:"Wiener W\xfcrstchen"},pate:{nl:"leverpastei"},"rauwe-ham":{nl:"parmaham serranoham prosciutto",en:"prosciutto",de:"Prosciutto"},rosbief:{nl:"roastbeef"},runderstoofvlees:{nl:"sudderlapjes sukadelapjes"},"sojabrokjes-geweld":{nl:"tvp",en:"tvp"},"tofu-nigari":nt,"tofu-stevig":nt,tempe:{nl:"tempeh"},vegaballetjes:{nl:"vega balletjes vegaballetjes"},vegaburger:{nl:"vega burger vegaburger"},vegagehakt:{nl:"vega gehakt vegagehakt"},vegaschnitzel:{nl:"vega schnitzel vegaschnitzel"},vegaworst:{nl:"vega worst vegaworst"},ahornsiroop:{nl:"esdoornsiroop"},"chocolade-puur-45-59":Ne,"chocolade-puur-60-69":Ne,"chocolade-puur-70-85":Ne,hazelnootpasta:{nl:"chocopasta chocoladepasta"},jam:{nl:"confituur aardbeienjam abrikozenjam bramenjam frambozenjam kersenjam",de:"Marmelade"},mariakaakje:De,mueslireep:{nl:"granenreep"},speculaas:De,stroopwafel:{nl:"koek koekje koekjes"},"suiker-wit":{nl:"kristalsuiker"},amandeldrink:{nl:"amandelmelk",en:"milk",de:"Mandelmilch",fr:"lait d'amande"},chocolademelk:{nl:"chocomelk"},haverdrink:{nl:"havermelk",en:"milk",de:"Hafermilch",fr:"lait d'avoine"},cola:{nl:"coca coke pepsi",en:"coca coke pepsi",de:"coca coke pepsi",fr:"coca coke pepsi"},kraanwater:{nl:"leidingwater water",en:"water"},mineraalwater:{nl:"bronwater water spa bruiswater",en:"water"},oploskoffie:{nl:"instantkoffie"},rijstdrink:{nl:"rijstmelk",en:"milk",de:"Reismilch",fr:"lait de riz"},sinaasappelsap:{nl:"jus d'orange appelsiensap"},sojadrink:{nl:"sojamelk",en:"soy milk",de:"Sojamilch",fr:"lait de soja"},augurk:{nl:"zure bommen"},"basilicum-gedroogd":He,"basilicum-vers":He,"bieslook-vers":He,"dille-vers":He,edelgist:{nl:"voedingsgist",en:"nutritional"},erwtensoep:{nl:"snert"},"gember-vers":Re,kaneel:Re,kerriepoeder:{...Re,nl:"curry kruiden specerijen"},komijn:{...Re,nl:"djinten kruiden specerijen"},"koriander-vers":{...He,en:"cilantro herbs"},kurkuma:{...Re,nl:"geelwortel koenjit kruiden specerijen"},"munt-vers":He,"oregano-gedroogd":He,paprikapoeder:Re,"peper-zwart":Re,"peterselie-vers":He,"tijm-gedroogd":He,tortillachips:{nl:"nachos",en:"nachos"}},it={categories:["herbs-spices-other"],measures:["soup-plate","mug"]},lt={categories:["grains-bread"],states:["cooked","baked","fried"]},ct={bread:{measures:["slice-of-bread"]},slicesAtBreakfast:3,customs:[{categories:["drinks"],meals:["snack","breakfast"]},{...it,meals:["lunch"]},{measures:["spread-on-bread","rusk"],meals:["breakfast","lunch"]},{categories:["meat-poultry"],measures:["thin-slice"],meals:["breakfast","lunch"]},{categories:["dairy-eggs"],measures:["slice"],meals:["breakfast","lunch"]},{measures:["dessert-bowl","snack-bowl","scoop"],meals:["snack","breakfast"]},{categories:["grains-bread"],measures:["soup-plate"],meals:["breakfast"]},{categories:["grains-bread"],measures:["portion-uncooked"],meals:["dinner","lunch"]},{categories:["grains-bread"],states:["dry"],meals:["breakfast"]},{...lt,meals:["dinner","lunch"]},{categories:["grains-bread"],meals:["breakfast","lunch","snack"]},{categories:["vegetables","legumes","meat-poultry","fish-seafood","meat-alternatives"],meals:["dinner","lunch"]},{categories:["dairy-eggs"],measures:["beaker"],meals:["breakfast","lunch"]},{measures:["dash"],meals:["snack"]},{categories:["dairy-eggs"],meals:["lunch","breakfast","dinner"]},{categories:["fruit"],measures:["serving-spoon"],meals:["dinner"]},{measures:["avocado"],meals:["lunch","breakfast"]},{categories:["fruit","chocolate-sweets"],measures:["tablespoon"],meals:["breakfast"]},{categories:["nuts-seeds"],meals:["snack","breakfast"]},{categories:["fruit","chocolate-sweets"],meals:["snack"]},{meals:["dinner","lunch"]}],filling:[{...it,grams:200},{states:["dry"],grams:40},{...lt,grams:150},{categories:["grains-bread"],grams:60},{categories:["vegetables","legumes"],grams:150},{categories:["meat-poultry","fish-seafood"],grams:60},{categories:["meat-alternatives"],grams:75},{categories:["dairy-eggs"],measures:["egg"],grams:100}]},dt={labelReferenceMg:375,claimMinimumMgPerDay:56.25,euCeilingMg:250,vitaminB6MgPerDay:12,sources:["reg1169-annex13","eucell","bfr2017","efsa2023-b6"]},ut={figures:{euLevelMg:dt.euCeilingMg}},mt={fact:"claims",is:"education"},ht={ifUnknown:"ignore",severity:"info",shows:[]},gt=["form","food-first","nothing-needed"],pt={id:"magnesium",version:"1.0.0",sources:{none:{title:"General knowledge, not yet checked against a page",year:null,url:null,kind:"none",checked:!1},editorial:{title:"Choice of the makers, after the field's own guides",year:null,url:null,kind:"none",checked:!1},calc:{title:"Computed from standard atomic masses",year:null,url:null,kind:"computed",checked:!0},"usda-sr28":{title:"US Department of Agriculture, National Nutrient Database for Standard Reference, Release 28 (public copy)",year:2015,url:"https://github.com/alyssaq/usda-sqlite",kind:"secondary",checked:!0},"ciqual-2025":{title:"Anses, Table de composition nutritionnelle des aliments Ciqual 2025 (public copy)",year:2025,url:"https://doi.org/10.57745/RDMHWY",kind:"secondary",checked:!0},"code-norzon":{title:"Text of the English register in public code (norzon/project-webapp)",year:null,undated:"page",url:"https://github.com/norzon/project-webapp",kind:"code",checked:!0},"code-fr":{title:"French shop code that uses the texts of the claims",year:null,undated:"page",url:null,kind:"code",checked:!0},"reg432-nl":{title:"Regulation (EU) 432/2012, Dutch text, EUR-Lex",year:2012,url:"https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX%3A32012R0432",kind:"primary",checked:!1},drclark:{title:"Dr. Clark Scandinavia, magnesium oxide (lists ten claims in English)",year:null,undated:"page",url:"https://drclark-scandinavia.com/en/magnesium-oxide-dr-clark/?wg-choose-original=false",kind:"secondary",checked:!0},besup:{title:"BE-SUP (Belgian supplement trade body), magnesium",year:null,undated:"page",url:"https://be-sup.be/nl/voedingssupplementen/magnesium",kind:"secondary",checked:!0},mydetox:{title:"mydetox-onlineshop.de, magnesium (ten claims, non-official German wording)",year:null,undated:"page",url:"https://www.mydetox-onlineshop.de/pages/magnesium",kind:"secondary",checked:!0},mah2021:{title:"Mah & Pitre 2021, magnesium for insomnia in older adults: systematic review",year:2021,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283",kind:"primary",checked:!0},rawji2024:{title:"Rawji et al. 2024, magnesium, anxiety and sleep: systematic review",year:2024,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC11136869",kind:"primary",checked:!0},pouteau2018:{title:"Pouteau et al. 2018, Mg + B6 v. Mg in stressed adults with low magnesaemia",year:2018,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC6298677",kind:"primary",checked:!0},schutten2021:{title:"Schutten et al. 2021, long-term magnesium and glucocorticoid metabolism (post-hoc RCT)",year:2021,url:"https://research.rug.nl/nl/publications/long-term-magnesium-supplementation-improves-glucocorticoid-metab",kind:"primary",checked:!0},rls2019:{title:"Marshall et al. 2019, magnesium for RLS: systematic review (as summarised)",year:2019,url:"https://consensus.app/questions/restless-leg-syndrome-magnesium/",kind:"secondary",checked:!0},"cochrane-cramps":{title:"Garrison et al. 2020 Cochrane review, magnesium for muscle cramps (summary)",year:2020,url:"https://www.painpluscpn.ca/Home/Article/98933",kind:"secondary",checked:!0},"cochrane-cramps-tab":{title:"Garrison et al. 2020 Cochrane review, summary-of-findings table",year:2020,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC7025716/table/CD009402-tbl-0001",kind:"primary",checked:!0},nielsen2006:{title:"Nielsen & Lukaski 2006, magnesium and exercise (copy)",year:2006,url:"https://issuu.com./eurostaga/docs/magnesio_y_deportes_2",kind:"secondary",checked:!0},"pms-table":{title:"Review table of magnesium trials in PMS, Nutrients",year:2017,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC5452159/table/nutrients-09-00429-t002/?term=%22Nutrients%22%5Bjour%5D",kind:"primary",checked:!0},walker1998:{title:"Walker et al. 1998, magnesium and premenstrual fluid retention",year:1998,url:"https://scilit.com/publications/7d7e7992cf0f21b63db4d000c5fd1f36",kind:"primary",checked:!0},"pms-serum":{title:"Meta-analysis: serum magnesium and PMS, no association (record)",year:2019,url:"https://suppr.wilddata.cn/browses/detail/pubmed/30880352",kind:"secondary",checked:!0},migraine2018:{title:"von Luckner & Riederer 2018, magnesium in migraine prophylaxis (record)",year:2018,url:"http://120.26.44.124:3004/details/1/868357413",kind:"secondary",checked:!0},"schutten-thesis":{title:"Schutten, doctoral thesis (arterial stiffness and blood pressure chapter)",year:null,url:"https://www.publicatie-online.nl/uploaded/flipbook/161488-Joelle-Schutten/163/",kind:"primary",checked:!0,undated:"page"},pickering2020:{title:"Pickering et al. 2020, magnesium status and stress: a vicious circle (review, authors linked to a maker)",year:2020,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC7761127/?term=%22Nutrients%22%5Bjour%5D",kind:"primary",checked:!0},russell1995:{title:"Russell et al. 1995, malic acid with magnesium in fibromyalgia (copy)",year:1995,url:"http://www.mgwater.com/gamalic.shtml",kind:"secondary",checked:!0},fibro2022:{title:"Randomised trial 2022, magnesium chloride 100 mg and stress in fibromyalgia",year:2022,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC9145501",kind:"primary",checked:!0},schuster2025:{title:"Schuster et al. 2025, magnesium bisglycinate and sleep (as summarised)",year:2025,url:"https://microvitamin.com/en-eu/blogs/articles/magnesium-bisglycinate-sleep",kind:"secondary",checked:!0},abbasi2012:{title:"Abbasi et al. 2012, magnesium in older adults with insomnia",year:2012,url:"https://pubmed.ncbi.nlm.nih.gov/23853635/",kind:"primary",checked:!0},"rls-pilot":{title:"Open pilot of magnesium citrate in restless legs, 12 people (record)",year:2024,url:"https://medluna.com/article/38738598",kind:"secondary",checked:!0},oc1974:{title:"Serum magnesium in oral contraceptive users, 1974",year:1974,url:"https://pubmed.ncbi.nlm.nih.gov/4376539/",kind:"primary",checked:!0},blum1992:{title:"Urinary magnesium excretion in oral contraceptive users, 1992",year:1992,url:"https://cris.tau.ac.il/en/publications/urinary-magnesium-excretion-in-oral-contraceptive-users",kind:"primary",checked:!0},marles2017:{title:"Marles 2017, mineral composition of vegetables and the idea of depleted soil (copy)",year:2017,url:"https://handasaziraeia.blogspot.com/2020/03/mineral-nutrient-composition-of.html",kind:"secondary",checked:!0},"rivm-wateetnl":{title:"RIVM, Wat eet Nederland: vitamins and minerals against the reference values",year:null,url:"https://www.wateetnederland.nl/resultaten/vitamines-en-mineralen/normen",kind:"primary",checked:!0,undated:"page"},"efsa2010-1807":{title:"EFSA 2010, opinion on claims for magnesium, EFSA Journal 8(10):1807 (title record)",year:2010,url:"https://scopus.kisti.re.kr/noregist/viewScopus.jsp?eid=85020571869",kind:"secondary",checked:!0},waring:{title:"Waring, report on absorption of magnesium sulfate across the skin (unpublished, 19 people)",year:null,url:"http://www.scribd.com/doc/2936282/Report-on-Absorption-of-magnesium-sulfate",kind:"secondary",checked:!0,undated:"page"},kimura1990:{title:"Kimura & Itokawa 1990, cooking losses of minerals in foods (record)",year:1990,url:"https://pubmed.ncbi.nlm.nih.gov/2081985/",kind:"secondary",checked:!0},"ramirez-ojeda2018":{title:"Ram\xedrez-Ojeda et al. 2018, minerals in soaked and cooked lentils, chickpeas and beans",year:2018,url:"https://www.sciencedirect.com/science/article/pii/S0889157518305349",kind:"secondary",checked:!1},nestares1997:{title:"Nestares et al. 1997, magnesium from raw, soaked and cooked chickpeas in rats",year:1997,url:null,kind:"secondary",checked:!1},nestares2003:{title:"Nestares et al. 2003, soaking solutions and minerals from cooked common beans in rats",year:2003,url:null,kind:"secondary",checked:!1},kumari2020:{title:"Kumari et al. 2020, soaking almonds, hazelnuts, peanuts and walnuts: phytate and minerals",year:2020,url:"https://doi.org/10.1016/j.foodchem.2020.126529",kind:"secondary",checked:!1},"bisgly-ntro":{title:"ntro.it.com, how much magnesium is in bisglycinate",year:null,url:"https://ntro.it.com/how-much-magnesium-is-in-bisglycinate",kind:"secondary",checked:!0,undated:"page"},"bisgly-magneinno":{title:"Magneinno, what a 14% bisglycinate specification means",year:null,url:"https://www.magneinno.com/blog/magnesium-bisglycinate-14-elemental-magnesium-what-the-specification-really-means",kind:"secondary",checked:!0,undated:"page"},magtop:{title:"French product sheet in public code (bisglycinate 10 %, glycerophosphate 11.7 %, malate 15 %)",year:null,url:null,kind:"code",checked:!0,undated:"label"},schuette1994:{title:"Schuette et al. 1994, magnesium diglycinate v. oxide after ileal resection",year:1994,url:"https://pubmed.ncbi.nlm.nih.gov/7815675/",kind:"primary",checked:!0},jungbunzlauer:{title:"Jungbunzlauer, trimagnesium citrate product information",year:null,url:"http://www.jungbunzlauer.com/products-applications/products/special-salts/special-citrates/trimagnesium-citrate/general-information.html",kind:"primary",checked:!0,undated:"page"},"off-tax":{title:"Open Food Facts, list of mineral names in many languages, after Regulation (EU) 609/2013",year:null,url:"https://github.com/openfoodfacts/openfoodfacts-server",kind:"primary",checked:!0,undated:"page"},walker2003:{title:"Walker et al. 2003, citrate, amino-acid chelate and oxide compared, Magnesium Research 16(3):183-91 (archive copy)",year:2003,url:null,kind:"secondary",checked:!0},kappeler2017:{title:"Kappeler et al. 2017, citrate v. oxide crossover",year:2017,url:"https://proquest.com/scholarly-journals/higher-bioavailability-magnesium-citrate-as/docview/1864063511/se-2",kind:"primary",checked:!0},"reg1925-annex2":{title:"Regulation (EC) 1925/2006 Annex II (UK copy)",year:2006,url:"http://legislation.data.gov.uk/eur/2006/1925/annex/II/data.xht?view=snippet&wrap=true",kind:"primary",checked:!0},uysal2019:{title:"Uysal et al. 2019, magnesium compounds in rats",year:2019,url:"https://pubmed.ncbi.nlm.nih.gov/29679349",kind:"primary",checked:!0},"efsa2018-dmm":{title:"EFSA, di-magnesium malate as a novel food ingredient / source of magnesium",year:2018,url:"https://docslib.org/doc/3343846/magnesium-malate-used-as-a-novel-food-ingredient-and-as-a",kind:"primary",checked:!0},"efsa2009-taurate":{title:"EFSA 2009 opinion on magnesium taurate (repository record)",year:2009,url:"https://cris.unibo.it/handle/11585/101817",kind:"primary",checked:!0},"emc-glycerophos":{title:"UK SmPC, magnesium glycerophosphate 97.2 mg (4 mmol)",year:null,url:"https://medicines.org.uk/emc/product/11577/smpc/print",kind:"primary",checked:!0,undated:"leaflet"},"mah2021-tab1":{title:"Mah & Pitre 2021, table 1 (forms and doses)",year:2021,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283/table/Tab1",kind:"primary",checked:!0},firoz2001:{title:"Firoz & Graber 2001, bioavailability of US commercial magnesium preparations",year:2001,url:"http://ncbi.nlm.nih.gov/pubmed/11794633",kind:"primary",checked:!0},schwalfenberg2017:{title:"Schwalfenberg & Genuis 2017, table of magnesium forms",year:2017,url:"https://www.hindawi.com/journals/scientifica/2017/4179326/tab6",kind:"primary",checked:!0},pardo2021:{title:"Pardo et al. 2021, review of bioavailability of magnesium supplements",year:2021,url:"https://forum.nutrimuscle.com//238134.html",kind:"secondary",checked:!0},"mgo-laxative":{title:"Mori et al. 2021, magnesium oxide in constipation, Nutrients 13:421 (copy)",year:2021,url:"https://empresesdesenderisme.com/article/magnesium-oxide-in-constipation/1195",kind:"secondary",checked:!0},magnesiumoel:{title:"magnesiumoel.ch, magnesium oil (about 31% magnesium chloride solution)",year:null,url:"https://www.magnesiumoel.ch/infos-magnesium-herkunft-haltbarkeit/",kind:"secondary",checked:!0,undated:"page"},grober2017:{title:"Gr\xf6ber et al. 2017, Myth or reality: transdermal magnesium?",year:2017,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC5579607",kind:"primary",checked:!0},kass2017:{title:"Kass et al. 2017, transdermal magnesium cream pilot, PLoS ONE",year:2017,url:"http://dx.plos.org/10.1371/journal.pone.0174817",kind:"primary",checked:!0},"keuringsraad-hcv":{title:"Keuringsraad, guide to the claims regulation",year:null,url:"https://www.keuringsraad.nl/gezondheidsproducten/handleiding-claimsverordening",kind:"primary",checked:!0,undated:"page"},"efsa2024-threonate":{title:"EFSA 2024 opinion on magnesium L-threonate (record)",year:2024,url:"http://120.26.44.124:3004/details/1/848015653",kind:"secondary",checked:!0},"reg2024-2694":{title:"Regulatory note on Regulation (EU) 2024/2694, magnesium L-threonate as a novel food",year:2024,url:"https://supplaffairs.com/en/magnesium-l-threonate-is-approved-as-a-new-source-of-magnesium-in-food-supplements",kind:"secondary",checked:!0},"reg2025-2225":{title:"agrinfo.eu on Regulation (EU) 2025/2225, magnesium L-threonate in the list of permitted sources",year:2025,url:"https://agrinfo.eu/book-of-reports/magnesium-l-threonate-in-food-supplements",kind:"secondary",checked:!0},"fk-hydroxide":{title:"Farmacotherapeutisch Kompas, magnesiumhydroxide",year:null,url:"https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/m/magnesiumhydroxide",kind:"primary",checked:!0,undated:"page"},"fk-gluconaat":{title:"Farmacotherapeutisch Kompas, magnesiumgluconaat",year:null,url:"https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/m/magnesiumgluconaat",kind:"primary",checked:!0,undated:"page"},coudray2005:{title:"Coudray et al. 2005, ten magnesium salts in rats",year:2005,url:"https://vitamindwiki.com/tiki-print.php?page=Magnesium+Bioavailability+-+2005",kind:"secondary",checked:!0},"efsa2025-orotate":{title:"EFSA 2025, magnesium orotate dihydrate (record)",year:2025,url:"https://suppr.wilddata.cn/browses/detail/pubmed/40642284",kind:"secondary",checked:!0},"efsa2009-orotate":{title:"EFSA 2009, orotic acid salts as a source of orotic acid and minerals",year:2009,url:"http://onlinelibrary.wiley.com/doi/10.2903/j.efsa.2009.1187/abstract",kind:"primary",checked:!0},"dir2002-46":{title:"Directive 2002/46/EC Annex II (UK copy)",year:2002,url:"http://legislation.data.gov.uk/eudr/2002/46/annex/II/data.xht?view=snippet&wrap=true",kind:"primary",checked:!0},"marine-scienceinsights":{title:"ScienceInsights, what is marine magnesium",year:null,url:"https://scienceinsights.org/what-is-marine-magnesium-and-how-does-it-work",kind:"secondary",checked:!0,undated:"page"},blancquaert2019:{title:"Blancquaert et al. 2019, predicting and testing bioavailability of magnesium supplements",year:2019,url:"https://docslib.org/doc/13066398/predicting-and-testing-bioavailability-of-magnesium-supplements",kind:"primary",checked:!0},fine1991:{title:"Fine et al. 1991, intestinal absorption of magnesium from food and supplements",year:1991,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC295344",kind:"primary",checked:!0},"marine-naturalhealth":{title:"Natural Health product page, marine magnesium",year:null,url:"https://naturalhealth.hippocraticgeneration.pt/food-supplements/i/67959353/marine-magnesium",kind:"secondary",checked:!0,undated:"label"},"vc-table-metagenics":{title:"Reference intakes of the Voedingscentrum, as reproduced by Metagenics NL (April 2024)",year:2024,url:"https://www.metagenics.nl/nl_NL/hoeveel-magnesium-heb-je-nodig-en-welke-bronnen-zijn-goed",kind:"secondary",checked:!0},"gr-table-nutribites":{title:"Reference intakes of the Gezondheidsraad, as reproduced by nutribites.nl",year:null,undated:"page",url:"https://www.nutribites.nl/?p=913319",kind:"secondary",checked:!0},gr2018:{title:"Gezondheidsraad, Voedingsnormen voor volwassenen, advisory no. 2018/19 (18 Sep 2018)",year:2018,url:"https://www.gezondheidsraad.nl/documenten/adviezen/2018/09/18/gezondheidsraad-herziet-voedingsnormen-voor-volwassenen",kind:"primary",checked:!0},gr2021:{title:"Gezondheidsraad, Voedingsnormen voor vitamines en mineralen voor zwangeren (22 Jun 2021)",year:2021,url:"http://www.gezondheidsraad.nl/documenten/adviezen/2021/06/22/voedingsnormen-voor-vitamines-en-mineralen-voor-zwangeren",kind:"primary",checked:!0},efsa2015:{title:"EFSA NDA Panel, Dietary Reference Values for magnesium, EFSA Journal 13(7):4186",year:2015,url:"http://www.efsa.europa.eu/en/efsajournal/pub/4186",kind:"primary",checked:!0},"iom1997-encyclopedia":{title:"US reference intakes and upper levels (IOM 1997), as printed in an encyclopedia",year:null,undated:"page",url:"https://issuhub.com/view/index?id=3981&pageIndex=652",kind:"secondary",checked:!0},"iom1997-dietsmealplan":{title:"US reference intakes (IOM 1997), as reproduced by dietsmealplan.com",year:null,undated:"page",url:"https://www.dietsmealplan.com/food-list/high-magnesium-food-list/",kind:"secondary",checked:!0},bfr2017:{title:"BfR, press release on magnesium in food supplements (December 2017)",year:2017,url:"https://www.eurekalert.org/pub_releases/2017-12/bfif-bam121817.php",kind:"primary",checked:!0},"gr-ul":{title:"Gezondheidsraad, theme page on tolerable upper levels (EU levels are followed)",year:null,undated:"page",url:"https://www.gezondheidsraad.nl/onderwerpen/vitamines-mineralen-en-supplementen/alle-adviezen-over-vitamines-mineralen-en-supplementen/aanvaardbare-bovengrenzen-voor-vitamines-en-mineralen",kind:"primary",checked:!0},"apoadhoc-bfr":{title:"apotheke adhoc on the BfR maximum and the 2001 SCF opinion",year:2017,url:"https://apotheke-adhoc.de/nachrichten/detail/pharmazie/magnesium-magnesium-bfr-stutzt-hoechstmenge-nahrungsergaenzungsmittel",kind:"secondary",checked:!0},"sanomedica-ul":{title:"sanomedica.com, magnesium safety assessment (summarises SCF/EFSA)",year:null,undated:"page",url:"https://sanomedica.com/magnesium-safety-assessment/",kind:"secondary",checked:!0},"efsa2018-mgcm":{title:"EFSA ANS Panel, magnesium citrate malate as a source of magnesium",year:2018,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC7009688",kind:"primary",checked:!0},"reg1169-annex13":{title:"Regulation (EU) 1169/2011 Annex XIII (Portuguese Official Journal copy)",year:2011,url:"https://ro.scribd.com/document/439532162/Doses-de-Referencia-Vitaminas-e-Sais-Minerais-Regulamento-UE-1169-2011",kind:"secondary",checked:!0},eucell:{title:"eucell.de, magnesium claims and 56.25 mg minimum (German)",year:null,undated:"page",url:"https://www.eucell.de/index.php?id=226",kind:"secondary",checked:!0},"efsa2023-b6":{title:"EFSA 2023, upper level for vitamin B6 (record)",year:2023,url:"https://medluna.com/article/37207271",kind:"secondary",checked:!0},emc2678:{title:"UK SmPC, oral magnesium medicine (product 2678)",year:null,undated:"leaflet",url:"https://medicines.org.uk/emc/product/2678/smpc",kind:"primary",checked:!0},emedhealth:{title:"eMedicineHealth, magnesium interactions",year:null,undated:"page",url:"http://www.emedicinehealth.com/magnesium-page3/vitamins-supplements.htm",kind:"secondary",checked:!0},"medpill-tetra":{title:"medpill.info, antacids and tetracyclines",year:null,undated:"page",url:"https://medpill.info/antacids-and-tetracyclines-10261.htm",kind:"secondary",checked:!0},"medizzine-cipro":{title:"Medizzine, ciprofloxacin and food",year:null,undated:"page",url:"http://www.medizzine.com/en/foods/reaccionesE.php?nombre=Ciprofloxacin",kind:"secondary",checked:!0},"webmd-bisphos":{title:"WebMD, oral multivalent cations and oral bisphosphonates",year:null,undated:"page",url:"http://origin-www.webmd.com/drugs/2/drug-7405/ferosul-oral/details/list-interaction-details/dmid-1660/dmtitle-oral-multivalent-cations-oral-bisphosphonates/intrtype-drug",kind:"secondary",checked:!0},"medizzine-alen":{title:"Medizzine, alendronate and food",year:null,undated:"page",url:"http://www.medizzine.com/en/foods/reaccionesE.php?nombre=Alendronate",kind:"secondary",checked:!0},relis2014:{title:"RELIS Norway, levothyroxine with calcium and magnesium",year:2014,url:"https://relis.no/Publikasjoner/2014/Kan_levotyroksin_tas_samtidig_med_kalsium_og_magnesium/",kind:"primary",checked:!0},schildklierwijzer:{title:"Mijn Schildklierwijzer (NL), timing of thyroid tablets",year:null,undated:"page",url:"https://mijnschildklierwijzer.nl/veelgestelde-vragen-en-antwoorden/tijdstip-koffie-en-voeding/",kind:"secondary",checked:!0},"ksparing-bmj":{title:"Study: potassium-sparing diuretics and magnesium retention",year:null,undated:"page",url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC1364546",kind:"primary",checked:!0},"ebsco-ksparing":{title:"EBSCO research starter, potassium-sparing diuretics interactions",year:null,undated:"page",url:"https://ebsco.com/research-starters/health-and-medicine/potassium-sparing-diuretics-drug-interactions",kind:"secondary",checked:!0},"fda-ppi":{title:"FDA Drug Safety Communication, low magnesium with long-term PPI use",year:2011,url:"http://www.fda.gov/drugs/drugsafety/ucm245011.htm",kind:"primary",checked:!0},"rx-mgso4":{title:"Magnesium sulfate infusion, precautions",year:null,undated:"leaflet",url:"https://rxreasoner.com/monographs/magnesium-sulfate-inf-sol/precautions",kind:"secondary",checked:!0},pfusion:{title:"Integrative medicine consult, magnesium interactions",year:null,undated:"page",url:"http://pfusion.net/AlternativeMedicine/IMCAccess/ConsSupplements/Interactions/Magnesiumcs.html",kind:"secondary",checked:!0},"medikamio-gaba":{title:"Gabapentin AL patient leaflet (German)",year:null,undated:"leaflet",url:"https://preview.medikamio.com/de-de/medikamente/gabapentin-al-600-mg-filmtabletten/pil",kind:"primary",checked:!0},"consensus-gaba":{title:"Consensus summary, gabapentin and antacids",year:null,undated:"page",url:"https://consensus.app/questions/gabapentin-and-antacids",kind:"secondary",checked:!0},hcn:{title:"hcn.health, eight magnesium interactions",year:null,undated:"page",url:"https://hcn.health/hcn-trends-story/from-antibiotics-to-calcium-8-magnesium-interactions-to-be-aware-of/",kind:"secondary",checked:!0},emc12118:{title:"UK SmPC, oral magnesium medicine (product 12118)",year:null,undated:"leaflet",url:"https://www.medicines.org.uk/emc/product/12118/smpc",kind:"primary",checked:!0},magnaspartate:{title:"Magnaspartate precautions (SmPC text)",year:null,undated:"leaflet",url:"https://www.rxreasoner.com/monographs/magnaspartate/precautions",kind:"secondary",checked:!0},"fk-aspartaat":{title:"Farmacotherapeutisch Kompas, magnesiumaspartaat",year:null,undated:"leaflet",url:"https://www.farmacotherapeutischkompas.nl/vergelijken/preparaatteksten?vergelijkTeksten=magnesiumaspartaat",kind:"primary",checked:!0},pta2018:{title:"PTA Forum 13/2018, magnesium counselling (German)",year:2018,url:"https://ptaforum.pharmazeutische-zeitung.de/ausgabe-132018/magnesium/",kind:"secondary",checked:!0},hsis:{title:"Health & Food Supplements Information Service, magnesium (UK EVM and EU NRV)",year:null,undated:"page",url:"https://www.hsis.org/a-z-food-supplements/magnesium/",kind:"secondary",checked:!0},"bmj-mg":{title:"BMJ Best Practice patient discussion, myasthenia gravis (library copy)",year:null,undated:"page",url:"https://bibliotheek.ehb.be:2400/topics/en-gb/1052/patient-discussions",kind:"secondary",checked:!0},"zechstein-nl":{title:"Zechstein Ancient Magnesium NL, too much magnesium (vendor)",year:null,undated:"page",url:"https://zechstein-ancient-magnesium.nl/teveel-magnesium/",kind:"secondary",checked:!0},"invite-risk":{title:"invitehealth.com, background on magnesium (NIH summary of risk groups)",year:2013,url:"https://www.invitehealth.com/background-information-on%20-magnesium/radio/2013/11/",kind:"secondary",checked:!0},"nice-refeed":{title:"NICE refeeding-risk criteria, table copy",year:null,undated:"page",url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8672300/table/T2",kind:"secondary",checked:!0},"nhs-refeed":{title:"NHS Highland, refeeding syndrome guideline",year:null,undated:"page",url:"https://www.rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/gastro-intestinal/refeeding-syndrome-in-adults-guidelines",kind:"primary",checked:!0},cardiologiecentra:{title:"Cardiologie Centra Nederland, palpitations",year:null,undated:"page",url:"https://www.cardiologiecentra.nl/kennis/symptomen/hartkloppingen/",kind:"primary",checked:!0},"rd-hart":{title:"Reformatorisch Dagblad, call when you have heart or stroke symptoms",year:null,undated:"page",url:"https://www.rd.nl/vandaag/binnenland/meld-je-als-je-hartklachten-of-een-beroerte-hebt-1.1707613",kind:"secondary",checked:!0},"hartziekte-be":{title:"hartziekte.be, palpitations",year:null,undated:"page",url:"https://hartziekte.be/77-hartkloppingen",kind:"secondary",checked:!0},"medscape-hypermg":{title:"Medscape, hypermagnesemia: clinical presentation",year:null,undated:"page",url:"https://emedicine.medscape.com/article/766604-clinical",kind:"secondary",checked:!0},gerritspeek:{title:"gerritspeek.nl, hypermagnesaemia (Dutch)",year:null,undated:"page",url:"https://www.gerritspeek.nl/medisch/aandoeningen/aandoeningen_hypermagnesemie.html",kind:"secondary",checked:!0},simpto:{title:"simpto.nl, magnesium poisoning (Dutch)",year:null,undated:"page",url:"https://www.simpto.nl/diagnose/vergiftiging/magnesiumvergiftiging/",kind:"secondary",checked:!0},"fda-ppi-podcast":{title:"FDA podcast, low magnesium with PPIs",year:2011,url:"http://www.fda.gov/Drugs/DrugSafety/DrugSafetyPodcasts/ucm246866.htm",kind:"primary",checked:!0},ntvg2002:{title:"NTvG 2002, treatment of hypomagnesaemia",year:2002,url:"https://www.ntvg.nl/artikelen/de-behandeling-van-hypomagnesi%C3%ABmie/volledig",kind:"primary",checked:!0},"bsl-insomnia":{title:"Huisarts & Wetenschap (BSL), one in ten sleeps badly",year:null,undated:"page",url:"https://huisarts.bsl.nl/een-op-de-tien-nederlanders-slaapt-slecht/",kind:"secondary",checked:!0},"nhg-sleep":{title:"NHG-Standaard Slaapproblemen en slaapmiddelen, copy",year:null,undated:"page",url:"http://docplayer.nl/105109710-De-nhg-standaard-slaapproblemen-en-slaapmiddelen.html",kind:"secondary",checked:!0},"nvvp-depressie":{title:"NVvP, symptoms of depression",year:null,undated:"page",url:"https://www.nvvp.net/website/patinten-informatie/aandoeningen-/depressie/symptomen",kind:"primary",checked:!0},"cm-rls":{title:"CM (Belgian health fund), restless legs",year:null,undated:"page",url:"https://cm.be/leef/slaap/gezond-slapen/rusteloze-benen",kind:"secondary",checked:!0}},forms:{bisglycinate:{route:"oral",variants:{anhydrous:{formula:"Mg(C2H4NO2)2",molarMassGPerMol:172.42,magnesiumAtoms:1,elementalPercent:14.1,sources:["calc","bisgly-ntro"]},dihydrate:{formula:"Mg(C2H4NO2)2.2H2O",molarMassGPerMol:208.45,magnesiumAtoms:1,elementalPercent:11.66,sources:["calc","bisgly-magneinno"]}},defaultVariant:"dihydrate",labelRangePercent:{low:10,high:14.1,sources:["bisgly-magneinno","magtop"],checked:!0},solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["schuette1994"],checked:!0},gutEffect:{value:"low",sources:["schuette1994"],checked:!0},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumbisglycinaat","magnesium bisglycinate","Magnesiumbisglycinat","bisglycinate de magn\xe9sium","magnesium bisglycinaat","magnesiumglycinaat","magnesium glycinaat","magnesium glycinate","magnesiumdiglycinaat","magnesium diglycinate","magnesium glycine chelaat","magnesiumchelaat","chelated magnesium","TRAACS","Albion TRAACS","Magnesiumglycinat","glycinate de magn\xe9sium"],ambiguousSynonyms:[]},taurate:{route:"oral",variants:{anhydrous:{formula:"Mg(C2H6NO3S)2",molarMassGPerMol:272.57,magnesiumAtoms:1,elementalPercent:8.92,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:{low:8,high:8.92,sources:["none"],checked:!1},solubility:{value:"high",sources:["efsa2009-taurate"],checked:!0},uptake:{value:"good",sources:["efsa2009-taurate"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumtauraat","magnesium taurate","Magnesiumtaurat","taurate de magn\xe9sium","magnesium tauraat","magnesiumditauraat"],ambiguousSynonyms:["magnesium + taurine"]},aspartate:{route:"oral",variants:{anhydrous:{formula:"Mg(C4H6NO4)2",molarMassGPerMol:288.5,magnesiumAtoms:1,elementalPercent:8.42,sources:["calc"]},dihydrate:{formula:"Mg(C4H6NO4)2.2H2O",molarMassGPerMol:324.53,magnesiumAtoms:1,elementalPercent:7.49,sources:["calc"]},tetrahydrate:{formula:"Mg(C4H6NO4)2.4H2O",molarMassGPerMol:360.56,magnesiumAtoms:1,elementalPercent:6.74,sources:["calc"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["off-tax"],checked:!0},synonyms:["magnesiumaspartaat","magnesium aspartate","Magnesiumaspartat","aspartate de magn\xe9sium","magnesium-L-aspartaat","magnesium-L-aspartat","magnesiumdiaspartaat"],ambiguousSynonyms:[]},pidolate:{route:"oral",variants:{anhydrous:{formula:"Mg(C5H6NO3)2",molarMassGPerMol:280.52,magnesiumAtoms:1,elementalPercent:8.66,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["none"],checked:!1},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumpidolaat","magnesium L-pidolate","Magnesium-L-pidolat","L-pidolate de magn\xe9sium","magnesium pidolaat","magnesium PCA"],ambiguousSynonyms:[]},citrate:{route:"oral",variants:{"trimagnesium-anhydrous":{formula:"Mg3(C6H5O7)2",molarMassGPerMol:451.11,magnesiumAtoms:3,elementalPercent:16.16,sources:["calc","jungbunzlauer"]},"trimagnesium-nonahydrate":{formula:"Mg3(C6H5O7)2.9H2O",molarMassGPerMol:613.25,magnesiumAtoms:3,elementalPercent:11.89,sources:["calc","jungbunzlauer"]},monomagnesium:{formula:"MgC6H6O7",molarMassGPerMol:214.41,magnesiumAtoms:1,elementalPercent:11.34,sources:["calc","off-tax"]}},defaultVariant:"trimagnesium-anhydrous",labelRangePercent:{low:11,high:16.2,sources:["jungbunzlauer","off-tax"],checked:!0},solubility:{value:"moderate-high",sources:["none"],checked:!1},uptake:{value:"good",sources:["walker2003","kappeler2017"],checked:!0},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumcitraat","magnesium citrate","Magnesiumcitrat","citrate de magn\xe9sium","magnesium citraat","trimagnesiumdicitraat","trimagnesium citraat","trimagnesium dicitrate","trimagnesium citrate","dicitrate de trimagn\xe9sium","magnesiumzouten van citroenzuur","magnesium salts of citric acid","Magnesiumsalze der Zitronens\xe4ure","sels de magn\xe9sium de l'acide citrique","Trimagnesiumdicitrat","TMC"],ambiguousSynonyms:[]},malate:{route:"oral",variants:{anhydrous:{formula:"MgC4H4O5",molarMassGPerMol:156.38,magnesiumAtoms:1,elementalPercent:15.54,sources:["calc","magtop"]},trihydrate:{formula:"MgC4H4O5.3H2O",molarMassGPerMol:210.42,magnesiumAtoms:1,elementalPercent:11.55,sources:["calc"]},dimagnesium:{formula:"Mg2C4H4O5(OH)2",molarMassGPerMol:214.69,magnesiumAtoms:2,elementalPercent:22.64,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:{low:11,high:20,sources:["none"],checked:!1},solubility:{value:"moderate-high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["uysal2019"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["efsa2018-dmm"],checked:!0},synonyms:["magnesiummalaat","magnesium malate","Magnesiummalat","malate de magn\xe9sium","magnesium malaat","magnesiumappelzuur","dimagnesiummalaat","di-magnesium malate","DMM","Magnesium-Malat"],ambiguousSynonyms:[]},lactate:{route:"oral",variants:{anhydrous:{formula:"Mg(C3H5O3)2",molarMassGPerMol:202.44,magnesiumAtoms:1,elementalPercent:12.01,sources:["calc"]},dihydrate:{formula:"Mg(C3H5O3)2.2H2O",molarMassGPerMol:238.48,magnesiumAtoms:1,elementalPercent:10.19,sources:["calc"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumlactaat","magnesium lactate","Magnesiumlactat","lactate de magn\xe9sium","magnesium lactaat","magnesiumlaktaat"],ambiguousSynonyms:[]},gluconate:{route:"oral",variants:{anhydrous:{formula:"Mg(C6H11O7)2",molarMassGPerMol:414.6,magnesiumAtoms:1,elementalPercent:5.86,sources:["calc"]},dihydrate:{formula:"Mg(C6H11O7)2.2H2O",molarMassGPerMol:450.63,magnesiumAtoms:1,elementalPercent:5.39,sources:["calc","fk-gluconaat"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["coudray2005"],checked:!0},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumgluconaat","magnesium gluconate","Magnesiumgluconat","gluconate de magn\xe9sium","magnesium gluconaat"],ambiguousSynonyms:[]},threonate:{route:"oral",variants:{anhydrous:{formula:"Mg(C4H7O5)2",molarMassGPerMol:294.5,magnesiumAtoms:1,elementalPercent:8.25,sources:["calc","efsa2024-threonate"]}},defaultVariant:"anhydrous",labelRangePercent:{low:7.8,high:8.3,sources:["none"],checked:!1},solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["efsa2024-threonate"],checked:!0},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg2024-2694","reg2025-2225"],checked:!0},synonyms:["magnesium-L-threonaat","magnesium L-threonate","Magnesium-L-Threonat","L-thr\xe9onate de magn\xe9sium","magnesiumthreonaat","L-threonaat","Magtein","MgT"],ambiguousSynonyms:[]},glycerophosphate:{route:"oral",variants:{anhydrous:{formula:"MgC3H7O6P",molarMassGPerMol:194.36,magnesiumAtoms:1,elementalPercent:12.51,sources:["calc","emc-glycerophos"]}},defaultVariant:"anhydrous",labelRangePercent:{low:11.7,high:12.5,sources:["magtop","emc-glycerophos"],checked:!0},solubility:{value:"moderate",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["emc-glycerophos"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumglycerofosfaat","magnesium glycerophosphate","Magnesiumglycerophosphat","glyc\xe9rophosphate de magn\xe9sium","magnesium glycerofosfaat","glycerofosfaat"],ambiguousSynonyms:[]},orotate:{route:"oral",variants:{anhydrous:{formula:"Mg(C5H3N2O4)2",molarMassGPerMol:334.48,magnesiumAtoms:1,elementalPercent:7.27,sources:["calc"]},dihydrate:{formula:"Mg(C5H3N2O4)2.2H2O",molarMassGPerMol:370.51,magnesiumAtoms:1,elementalPercent:6.56,sources:["calc","efsa2025-orotate"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"very-low",sources:["efsa2025-orotate"],checked:!0},uptake:{value:"uncertain",sources:["none"],checked:!1},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!1,sources:["efsa2009-orotate","efsa2025-orotate"],checked:!0},synonyms:["magnesiumorotaat","magnesium orotate","Magnesiumorotat","orotate de magn\xe9sium","magnesium orotaat","magnesium orotate dihydrate"],ambiguousSynonyms:[]},ascorbate:{route:"oral",variants:{anhydrous:{formula:"Mg(C6H7O6)2",molarMassGPerMol:374.54,magnesiumAtoms:1,elementalPercent:6.49,sources:["calc"]},dihydrate:{formula:"Mg(C6H7O6)2.2H2O",molarMassGPerMol:410.57,magnesiumAtoms:1,elementalPercent:5.92,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["none"],checked:!1},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["dir2002-46"],checked:!0},synonyms:["magnesiumascorbaat","magnesium ascorbate","Magnesiumascorbat","ascorbate de magn\xe9sium","magnesium-L-ascorbaat"],ambiguousSynonyms:["gebufferde vitamine C","buffered vitamin C"]},oxide:{route:"oral",variants:{anhydrous:{formula:"MgO",molarMassGPerMol:40.3,magnesiumAtoms:1,elementalPercent:60.3,sources:["calc","mah2021-tab1"]}},defaultVariant:"anhydrous",labelRangePercent:{low:60,high:60.3,sources:["mah2021-tab1"],checked:!0},solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"poor",sources:["firoz2001","schwalfenberg2017","pardo2021"],checked:!0},gutEffect:{value:"high",sources:["mgo-laxative"],checked:!0},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumoxide","magnesium oxide","Magnesiumoxid","oxyde de magn\xe9sium","gebrande magnesia","MgO"],ambiguousSynonyms:["magnesia","magn\xe9sie"]},hydroxide:{route:"oral",variants:{anhydrous:{formula:"Mg(OH)2",molarMassGPerMol:58.32,magnesiumAtoms:1,elementalPercent:41.68,sources:["calc","fk-hydroxide"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"low",sources:["none"],checked:!1},gutEffect:{value:"high",sources:["fk-hydroxide"],checked:!0},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumhydroxide","magnesium hydroxide","Magnesiumhydroxid","hydroxyde de magn\xe9sium","melk van magnesia","milk of magnesia","E528"],ambiguousSynonyms:[]},carbonate:{route:"oral",variants:{anhydrous:{formula:"MgCO3",molarMassGPerMol:84.31,magnesiumAtoms:1,elementalPercent:28.83,sources:["calc"]},"basic-light":{formula:"(MgCO3)4.Mg(OH)2.4H2O",molarMassGPerMol:467.63,magnesiumAtoms:5,elementalPercent:25.99,sources:["calc"]},"basic-heavy":{formula:"(MgCO3)4.Mg(OH)2.5H2O",molarMassGPerMol:485.65,magnesiumAtoms:5,elementalPercent:25.02,sources:["calc"]}},defaultVariant:"basic-light",labelRangePercent:{low:25,high:28.8,sources:["calc"],checked:!0},solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"low-moderate",sources:["none"],checked:!1},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumcarbonaat","magnesium carbonate","Magnesiumcarbonat","carbonate de magn\xe9sium","magnesium carbonaat","basisch magnesiumcarbonaat","E504","magnesia alba"],ambiguousSynonyms:[]},chloride:{route:"oral",variants:{anhydrous:{formula:"MgCl2",molarMassGPerMol:95.21,magnesiumAtoms:1,elementalPercent:25.53,sources:["calc"]},hexahydrate:{formula:"MgCl2.6H2O",molarMassGPerMol:203.3,magnesiumAtoms:1,elementalPercent:11.96,sources:["calc"]}},defaultVariant:"hexahydrate",labelRangePercent:{low:11.8,high:25.5,sources:["calc"],checked:!0},solubility:{value:"very-high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumchloride","magnesium chloride","Magnesiumchlorid","chlorure de magn\xe9sium","nigari","MgCl2","E511","magnesiumchloride hexahydraat"],ambiguousSynonyms:[]},sulfate:{route:"oral-and-bath",variants:{anhydrous:{formula:"MgSO4",molarMassGPerMol:120.36,magnesiumAtoms:1,elementalPercent:20.19,sources:["calc"]},heptahydrate:{formula:"MgSO4.7H2O",molarMassGPerMol:246.47,magnesiumAtoms:1,elementalPercent:9.86,sources:["calc"]}},defaultVariant:"heptahydrate",labelRangePercent:null,solubility:{value:"very-high",sources:["none"],checked:!1},uptake:{value:"poor",sources:["none"],checked:!1},gutEffect:{value:"high",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumsulfaat","magnesium sulfate","Epsom salt","Magnesiumsulfat","Bittersalz","sulfate de magn\xe9sium","sel d'Epsom","Epsom zout","Epsomzout","bitterzout","Engels zout"],ambiguousSynonyms:[]},"chloride-topical":{route:"topical",variants:{hexahydrate:{formula:"MgCl2.6H2O",molarMassGPerMol:203.3,magnesiumAtoms:1,elementalPercent:11.96,sources:["calc"]}},defaultVariant:"hexahydrate",labelRangePercent:null,solubility:{value:"very-high",sources:["magnesiumoel"],checked:!0},uptake:{value:"unproven",sources:["grober2017","kass2017"],checked:!0},gutEffect:{value:"none",sources:["none"],checked:!1},permittedInEu:{value:null,sources:["keuringsraad-hcv"],checked:!0},synonyms:["magnesiumolie","magnesiumvlokken","magnesium oil","magnesium flakes","topical magnesium chloride","Magnesium\xf6l","Magnesiumflocken","huile de magn\xe9sium","flocons de magn\xe9sium","magnesium olie","magnesiumgel","magnesiumspray","voetenbad","Zechsal","Zechstein magnesium","transdermale magnesium"],ambiguousSynonyms:["badkristallen","badzout"]},marine:{route:"oral",variants:{},defaultVariant:null,labelRangePercent:{low:30,high:60,sources:["none"],checked:!1},solubility:{value:"low",sources:["marine-scienceinsights"],checked:!0},uptake:{value:"as-oxide-hydroxide",sources:["marine-scienceinsights"],checked:!0},gutEffect:{value:"moderate-high",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["marien magnesium","marine magnesium","Meeresmagnesium","magn\xe9sium marin","zeemagnesium","magnesium uit zeewater","sea magnesium","Aquamin Mg"],ambiguousSynonyms:[]}},referenceIntakes:{nl:[{id:"nl-0-5m",ageFromMonths:0,ageBelowMonths:6,sex:"any",lifeStage:"general",mgPerDay:null,sources:["vc-table-metagenics"],checked:!0},{id:"nl-6-11m",ageFromMonths:6,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:80,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-1y",ageFromMonths:12,ageBelowMonths:24,sex:"any",lifeStage:"general",mgPerDay:85,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-2-5y",ageFromMonths:24,ageBelowMonths:72,sex:"any",lifeStage:"general",mgPerDay:120,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-6-9y",ageFromMonths:72,ageBelowMonths:120,sex:"any",lifeStage:"general",mgPerDay:200,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-10-13y",ageFromMonths:120,ageBelowMonths:168,sex:"any",lifeStage:"general",mgPerDay:280,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-m-14-17y",ageFromMonths:168,ageBelowMonths:216,sex:"male",lifeStage:"general",mgPerDay:350,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-f-14-17y",ageFromMonths:168,ageBelowMonths:216,sex:"female",lifeStage:"general",mgPerDay:280,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-m-18",ageFromMonths:216,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:350,sources:["gr-table-nutribites","vc-table-metagenics","gr2018"],checked:!0},{id:"nl-f-18",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics","gr2018"],checked:!0},{id:"nl-pregnant",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"pregnant",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics","gr2021"],checked:!0},{id:"nl-lactating",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"breastfeeding",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0}],eu:[{id:"eu-7-11m",ageFromMonths:7,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:80,sources:["efsa2015"],checked:!0},{id:"eu-1-2y",ageFromMonths:12,ageBelowMonths:36,sex:"any",lifeStage:"general",mgPerDay:170,sources:["efsa2015"],checked:!0},{id:"eu-3-9y",ageFromMonths:36,ageBelowMonths:120,sex:"any",lifeStage:"general",mgPerDay:230,sources:["efsa2015"],checked:!0},{id:"eu-m-10-17y",ageFromMonths:120,ageBelowMonths:216,sex:"male",lifeStage:"general",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-f-10-17y",ageFromMonths:120,ageBelowMonths:216,sex:"female",lifeStage:"general",mgPerDay:250,sources:["efsa2015"],checked:!0},{id:"eu-m-18",ageFromMonths:216,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:350,sources:["efsa2015"],checked:!0},{id:"eu-f-18",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-pregnant",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"pregnant",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-lactating",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"breastfeeding",mgPerDay:300,sources:["efsa2015"],checked:!0}],us:[{id:"us-0-6m",ageFromMonths:0,ageBelowMonths:7,sex:"any",lifeStage:"general",mgPerDay:null,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-7-12m",ageFromMonths:7,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:75,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-1-3y",ageFromMonths:12,ageBelowMonths:48,sex:"any",lifeStage:"general",mgPerDay:80,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-4-8y",ageFromMonths:48,ageBelowMonths:108,sex:"any",lifeStage:"general",mgPerDay:130,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-9-13y",ageFromMonths:108,ageBelowMonths:168,sex:"any",lifeStage:"general",mgPerDay:240,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"male",lifeStage:"general",mgPerDay:410,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"general",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"male",lifeStage:"general",mgPerDay:400,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"general",mgPerDay:310,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-31",ageFromMonths:372,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:420,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-31",ageFromMonths:372,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:320,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"pregnant",mgPerDay:400,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"pregnant",mgPerDay:350,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-31-50y",ageFromMonths:372,ageBelowMonths:612,sex:"female",lifeStage:"pregnant",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"breastfeeding",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"breastfeeding",mgPerDay:310,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-31-50y",ageFromMonths:372,ageBelowMonths:612,sex:"female",lifeStage:"breastfeeding",mgPerDay:320,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0}]},upperLevels:{nl:[{id:"nl-under-4",ageFromMonths:0,ageBelowMonths:48,mgPerDay:null,sources:["bfr2017"],checked:!0},{id:"nl-4plus",ageFromMonths:48,ageBelowMonths:null,mgPerDay:250,sources:["gr-table-nutribites","gr-ul"],checked:!0}],eu:[{id:"eu-under-4",ageFromMonths:0,ageBelowMonths:48,mgPerDay:null,sources:["bfr2017"],checked:!0},{id:"eu-4plus",ageFromMonths:48,ageBelowMonths:null,mgPerDay:250,sources:["bfr2017","apoadhoc-bfr","sanomedica-ul","efsa2018-mgcm"],checked:!0}],us:[{id:"us-infant",ageFromMonths:0,ageBelowMonths:12,mgPerDay:null,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-1-3",ageFromMonths:12,ageBelowMonths:48,mgPerDay:65,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-4-8",ageFromMonths:48,ageBelowMonths:108,mgPerDay:110,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-9plus",ageFromMonths:108,ageBelowMonths:null,mgPerDay:350,sources:["iom1997-encyclopedia"],checked:"partly"}]},limits:dt,medicines:{tetracyclines:{separation:{hoursAfterMedicine:3,hoursBeforeMedicine:4,sources:["emc2678","emedhealth","medpill-tetra"],checked:!0},usualTimes:["08:00","20:00"],examples:["doxycycline","minocycline","tetracycline"],sources:["emc2678","emedhealth","medpill-tetra"],checked:!0},quinolones:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:8,sources:["emedhealth","medizzine-cipro","none"],checked:!1},usualTimes:["08:00","20:00"],examples:["ciprofloxacine","levofloxacine","moxifloxacine","norfloxacine"],sources:["emedhealth","medizzine-cipro","none"],checked:"partly"},bisphosphonates:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:null,sources:["emc2678","webmd-bisphos","medizzine-alen"],checked:!0},usualTimes:["07:00"],examples:["alendroninezuur","risedroninezuur","ibandroninezuur","etidroninezuur"],sources:["emc2678","webmd-bisphos","medizzine-alen"],checked:!0},levothyroxine:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["relis2014","schildklierwijzer"],checked:!0},usualTimes:["07:00"],examples:["Thyrax","Euthyrox","levothyroxine"],sources:["relis2014","schildklierwijzer"],checked:!0},"loop-thiazide-diuretics":{separation:null,usualTimes:[],examples:["furosemide","bumetanide","hydrochloorthiazide","chloortalidon"],sources:["emc2678"],checked:!0},"potassium-sparing-diuretics":{separation:null,usualTimes:[],examples:["spironolacton","triamtereen","amiloride","eplerenon"],sources:["ksparing-bmj","ebsco-ksparing"],checked:!0},ppi:{separation:null,usualTimes:[],examples:["omeprazol","pantoprazol","esomeprazol","lansoprazol"],sources:["fda-ppi"],checked:!0},aminoglycosides:{separation:null,usualTimes:[],examples:["gentamicine","tobramycine","amikacine"],sources:["emc2678","emedhealth","rx-mgso4"],checked:!0},"muscle-relaxants":{separation:null,usualTimes:[],examples:["rocuronium","vecuronium","suxamethonium"],sources:["rx-mgso4"],checked:!0},digoxin:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["digoxine","Lanoxin"],sources:["emc2678","pfusion"],checked:"partly"},gabapentin:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["medikamio-gaba","consensus-gaba"],checked:!0},usualTimes:["08:00","14:00","20:00"],examples:["gabapentine","Neurontin"],sources:["medikamio-gaba","consensus-gaba"],checked:!0},"mg-antacids-laxatives":{separation:null,suppliesMagnesium:{usualForms:["hydroxide","oxide","carbonate"]},usualTimes:[],examples:["magnesiumhydroxide","magnesiumoxide","Rennie","Gaviscon","magnesiumsulfaat"],sources:["fk-hydroxide","mgo-laxative"],checked:"partly"},calcium:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["calciumcarbonaat","calciumcitraat"],sources:["pfusion","hcn"],checked:"partly"},zinc:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["zinkgluconaat","zinkcitraat","zinksulfaat"],sources:["hcn"],checked:"partly"},iron:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["emc2678"],checked:!0},usualTimes:["08:00"],examples:["ferrofumaraat","ferrosulfaat"],sources:["emc2678"],checked:!0},"other-binders":{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["emc2678"],checked:!0},usualTimes:["08:00","20:00"],examples:["nitrofuranto\xefne","penicillamine","eltrombopag","chloroquine","hydroxychloroquine","kinidine"],sources:["emc2678"],checked:!0},fluoride:{separation:{hoursAfterMedicine:3,hoursBeforeMedicine:3,sources:["emc2678"],checked:!0},usualTimes:["22:00"],examples:["natriumfluoride"],sources:["emc2678"],checked:!0},"other-losers":{separation:null,usualTimes:[],examples:["ciclosporine","cisplatine","amfotericine B","foscarnet","cetuximab"],sources:["emc2678","emc12118"],checked:!0},"hiv-integrase":{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:6,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["dolutegravir","bictegravir","raltegravir"],sources:["hcn"],checked:"partly"},"calcium-channel-blockers":{separation:null,usualTimes:[],examples:["nifedipine","amlodipine","verapamil"],sources:["rx-mgso4","pfusion"],checked:!0}},conditions:{"renal-severe":{sources:["magnaspartate","fk-aspartaat","pta2018"],checked:!0},"renal-mild":{sources:["hsis","magnaspartate"],checked:"partly"},myasthenia:{sources:["bmj-mg","rx-mgso4"],checked:!0},"heart-block":{sources:["magnaspartate","zechstein-nl"],checked:!0},diabetes:{sources:["invite-risk","pfusion"],checked:!0},"gi-disease":{sources:["invite-risk"],checked:!0},alcohol:{sources:["invite-risk"],checked:!0},refeeding:{sources:["nice-refeed","nhs-refeed"],checked:!0},dehydration:{sources:["pta2018"],checked:!0},"older-frail":{sources:["mgo-laxative"],checked:!1}},redFlags:{"palpitations-alarm":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["cardiologiecentra","rd-hart"],checked:!0},palpitations:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"heart"},{fact:"goals",has:"stress"},{fact:"goals",has:"sport"}]},sources:["cardiologiecentra","hartziekte-be"],checked:!0},"stroke-signs":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["none"],checked:!1},hypermagnesaemia:{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["medscape-hypermg","gerritspeek","simpto"],checked:!0},"hypermagnesaemia-early":{urgency:"stop-and-gp",stopsProductAdvice:!0,asked:{fact:"takesMagnesium",is:!0},sources:["medscape-hypermg","gerritspeek"],checked:!0},"diarrhoea-persists":{urgency:"stop-and-gp",stopsProductAdvice:!0,asked:{fact:"takesMagnesium",is:!0},sources:["bfr2017"],checked:!0},"blood-in-stool":{urgency:"gp-today",stopsProductAdvice:!0,asked:{any:[{fact:"takesMagnesium",is:!0},{fact:"goals",has:"digestion"}]},sources:["none"],checked:!1},"seizure-tetany":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["fda-ppi-podcast","ntvg2002"],checked:!0},"ppi-symptoms":{urgency:"gp-today",stopsProductAdvice:!0,asked:{fact:"medicines",has:"ppi"},sources:["fda-ppi-podcast","fda-ppi"],checked:!0},insomnia:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"other"},{fact:"goals",has:"sleep"}]},sources:["bsl-insomnia","nhg-sleep"],checked:!0},"sleep-apnoea":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"sleep"},{fact:"goals",has:"other"}]},sources:["none"],checked:!1},depression:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"mind"},{fact:"goals",has:"stress"},{all:[{fact:"claims",is:"education"},{fact:"goals",has:"nerves"}]}]},sources:["nvvp-depressie"],checked:!0},"suicidal-thoughts":{urgency:"crisis",stopsProductAdvice:!0,asked:{all:[{fact:"claims",is:"education"},{any:[{fact:"goals",has:"stress"},{fact:"goals",has:"mind"},{fact:"goals",has:"nerves"}]}]},sources:["none"],checked:!1},"weight-loss":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"}]},sources:["none"],checked:!1},"fatigue-long":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"}]},sources:["none"],checked:!1},burnout:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"stress"},{fact:"goals",has:"mind"},{fact:"stress",is:"high"}]},sources:["none"],checked:!1},"calf-clot":{urgency:"gp-today",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"muscles"},{fact:"goals",has:"cramps"}]},sources:["none"],checked:!1},"leg-cramps-new":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"muscles"},{fact:"goals",has:"cramps"}]},sources:["none"],checked:!1},rls:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"restless-legs"},{fact:"goals",has:"muscles"}]},sources:["cm-rls"],checked:!0},"headache-alarm":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["none"],checked:!1},"headache-chronic":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{fact:"goals",has:"headache"},sources:["none"],checked:!1},"pre-eclampsia":{urgency:"gp-today",stopsProductAdvice:!0,asked:{fact:"lifeStage",is:"pregnant"},sources:["none"],checked:!1},kidney:{urgency:"block",stopsProductAdvice:!0,asked:"elsewhere",sources:["magnaspartate","fk-aspartaat","pta2018"],checked:!0},"refeeding-criteria":{urgency:"gp-today",stopsProductAdvice:!0,asked:"elsewhere",sources:["nice-refeed","nhs-refeed"],checked:!0},"deficiency-not-by-symptoms":{urgency:"info",stopsProductAdvice:!1,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"},{fact:"goals",has:"other"},{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"},{fact:"goals",has:"muscles"},{fact:"goals",has:"sleep"},{fact:"goals",has:"stress"},{fact:"goals",has:"cramps"},{fact:"goals",has:"restless-legs"},{fact:"goals",has:"headache"},{fact:"goals",has:"cycle"},{fact:"goals",has:"heart"},{fact:"goals",has:"digestion"},{fact:"goals",has:"sport"}]},sources:["ntvg2002"],checked:!0}},claims:{fatigue:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},electrolytes:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"handbook"},energy:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},"nervous-system":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},muscle:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["drclark"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},"protein-synthesis":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["drclark"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"handbook"},psychological:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},bones:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},teeth:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},"cell-division":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"handbook"}},claimPhrases:{languages:{nl:{promises:{"natural-sedative":["kalmerings-, slaapmiddel-, -slaappil-, slaaptablet-, slaapmutsje, valium"],sleep:["-slaap-, -slape-, -slapi-, sliep-, -nachtrust-, sluimer-, dromenland, welterusten, als een roos, magnesium nacht, nachtmagnesium, nachtcomplex, nachtformule, -nachtje, nacht door, meer draaien","nacht + goed, beter, diep, heerlijk, fijne, rustig, onrustig, gebroken","slechte nacht, slechte nachten","wakker, ontwaak-, ontwaken, opstaan + liggen, lig, lag, nacht, uitgerust, fris, monter, herboren, vaak, telkens, steeds, gespannen","schaapjes, woel, piekeren + tel, nacht, bed, nooit"],"melatonin-gaba":["melatonine + aanmaak, productie, @good"],stress:["-ontspan-, rustgev-, -kalme-, kalmte, serene, sereniteit, onthaast-, overspannen, nervositeit, zenuwachtig-, gepieker, piekeren, prikkelbaar-, -prikkeld-, gestrest-, gespannen, gejaagd, opgejaagd, hoofd leeg, druk hoofd, drukke hoofd-, vol hoofd, volle hoofd-, ontprikkel-, in je vel, gemoedsrust, geruststel-","rust, rustig, kalm + mentale, hoofd, lijf, lichaam, geest, innerlijk, kom, breng, zorg, herstel, vind, geef, balans, meer, moment-, word-, kinderen, overgang, @product","minder druk + kinderen, kind, dochter, zoon, hoofd","spanning, zenuw + @against, bedar-, bedaar-, sterk, glij-, afglij-"],cramps:["-kramp-, spiertrekking-, spiertril-, ooglid-, ochtendstijf-","zere, pijnlijke, stramme, vermoeide, zware + spieren, benen, voeten, gewrichten, kuiten","spieren, nek, schouders, gewrichten + stijf, stijve, soepel, vastzit-, los."],rls:["rusteloze, rusteloosheid, onrustige, onrust, kriebel-, wiebel-, tintel-, zware, harde, stil + been, benen, kuit, kuiten","wiebelbenen-"],"migraine-headache":["-hoofdpijn-, barstende kop"],"pms-menopause":["opvlieg-, -menopauz-, -hormoon-, ongesteld-, overgangsklacht-, overgangsjaren","bij de overgang, in de overgang","overgang, cyclus, maandelijkse + @good, @against, klacht-, vrouw, pijn, @product"],"blood-pressure":["-bloeddruk-, bovendruk, vaatverwijd-","doorbloeding, bloedsomloop, bloedvat, aderen, vaten + @good"],"heart-rhythm":["voor het hart, hartritme-, hartslag, hartklop-, hartfunctie-, hartgezond-, hartspier-, hartziekt-, hartaandoening-, hartinfarct-, hartfalen, boezemfibril-, hart en vaat-, hart en vaten","hart + @good","hart & @product"],"blood-sugar-diabetes":["bloedsuiker-, suikerziekte, suikerspiegel-, suikerdip-, bloedglucose"],osteoporosis:["botontkalk-, botbreuk-, botverlies, botdichtheid, botmassa, broze botten"],"anxiety-depression":["angst, angstig-, angstst-, angstv-, faalangst, examenangst, bindingsangst, -paniek-, somber-, neerslachtig-, winterdip-, onrust-, rusteloos, rusteloze, gelukkiger, vrolijker, driftbui-, hyperacti-, zwaarmoedig-, levenslust","stemming, humeur, gemoed + @good, @against","gelukkig + maakt, voel, word-"],"chronic-fatigue-fibromyalgia":["chronisch, extreme, extreem + moe., vermoeid, vermoeidheid, moeheid","oververmoeid-, uitputting, uitgeblust-"],"immune-clotting-antioxidant":["weerstand-, weerbaarheid, afweer-, immuun-, -ontsteking-, bloedstolling-, verkouden-, griep-, vrije radicalen","ziek, hoest- + nooit, zonder","virus, virussen, infectie, bacterie, ziektekiemen + @against, bescherm-"],"gastric-acid":["maag, darmen + zacht, mild, vriendelijk","maagvriendelijk-, opgeblazen, zuurbrand-, oprisping-, brandend maagzuur","maagzuur, maag + neutraliseer-, @against"],"weight-metabolism":["afvallen, -slank-, vetverbrand-, buikvet, vetverlies, snaai-, eetbui-, eetlust, hongergevoel, streefgewicht","trek + remt, minder, zoet, geen","kilo, pondjes, gewicht, vet, vetrolletjes, calorieen + af, kwijt, verlies, eraf, verbrand-, smelt-, weg","stofwisseling, metabolisme + @good","buik + plat, strakke"],"concentration-memory":["hersen-, -brein-, geheugen-, leerprestatie-, vergeetachtig-, onthoud meer","concentratie, concentreren, denk-, geest, aandacht, scherp + @good, scherp, helder, geheugen, studie, tentamen-, examen-","focus, focussen","hoofd, mentale, mentaal + helder, scherp, kracht, fit, energie"],"sport-performance":["spierherstel, sportprestatie-, uithoudingsvermogen, spierpijn-, spiergroei, spierkracht, spiermassa, spieropbouw, verzur-","herstel-, recupere-, recuperatie + snel, sneller, spier, training, sporten, inspanning, marathon, wedstrijd, beter","prestatie, presteren, presteer, conditie + @good, sport-","training, sporten + haal, meer uit","melkzuur + minder, weg, afvoer-"],transdermal:["door de huid, door je huid, via de huid, via je huid","huid + opgenomen, dringt"],"form-superiority":["opgenomen, opname, opneembaar, opneembare, opneembaarheid, biobeschikba-, absorptie + beter, best, snel, hoogste, maximal-, maximaal, optimal-, optimaal, superieur, dubbel, keer, x","vorm, magnesium, magnesiumvorm, soort + beste, krachtigste, effectiefste, superieur, sterkste","werkt, werken + beter, sneller, best, effectiever"],"deficiency-scare":["magnesiumtekort-, magnesiumgebrek, magnesiumdefici-","te weinig + @everyone","lichaam, lijf + schreeuw-, snak-, smeekt","genoeg magnesium + @everyone, niemand","tekort, gebrek + @everyone, magnesium, signa-, symptomen, herken","@food, groenten, bodem, grond, akkers + @short","zonder magnesium, te weinig magnesium + ziek, schade"],"doctor-reference":["@doctor + aanbev-, bevelen, beveelt, aangeraden, adviseer-, adviseren, raad, raden, zweert, zweren, formule, ontwikkel-, keuze, gebruik, favoriet, geheim, niet weten, niet vertellen, verzwijg-"],medicinal:["geneest, genezen, genezing, geneeskracht-, natuurgenees-, heilzaam, heilzame, remedie-, wondermiddel-, -pijnstil-, pijnvrij-, pijnverlicht-, rugpijn-, -gewrichtspijn-, zenuwpijn-, buikpijn-, menstruatiepijn-, astma-, artrose-, reuma-, kanker-, jicht, dementie, constipatie, obstipatie, eczeem, hooikoorts, oorsuizen, zuiverend-","pijn, pijntjes, kwaal, kwalen, kwaaltjes + @against, haalt","stoelgang + @good","ziekte, aandoening- + tegen, voorkom-, bestrijd-, verhelp-, bescherm-, weg","@medicine, laxeermiddel + natuur, natuurlijk, alternatief, vervang-, zo goed, even goed, overbodig, werkt als","bewezen + effectief, effectieve, resultaat, werking","klinisch, wetenschappelijk, medisch + bewezen, aangetoond","klachten, rugklacht-, spanningsklacht-, spierklacht-, gewrichtsklacht-, verstopping, stoelgang, darmen + @against, vlot, verhelp-, verlicht-, verdwijn-"],"energy-boost":["energieboost-, energiek-, oppepper-, middagdip, energiedip-","energie, vitaliteit, pit + @good, bruis-, barst-, tank, hele dag, terug","moe., doodmoe, vermoeid, vermoeidheid, moeheid + @against, anti, geneest, verslaat, helpt"],stronger:["botten, tanden, gebit, spieren, skelet + sterk, ijzersterk, stevig, krachtig, versterk-"],"general-nerves":["zenuwen, zenuwstelsel + @goodFor, werkt op"],"general-muscles":["spieren + @goodFor"],"general-bones":["botten, tanden, gebit + @goodFor"],"general-health":["gezondheid, lichaam, welzijn, nieren, ogen + @goodFor","fit, fitter, topfit, vitaal, vitaler, herboren + voel, blijf-, lekker, hele dag"],"unlisted-effect":["ontgift-, ontslak-, libido, vruchtbaarheid, potentie, testosteron, haaruitval, verjong-, -veroudering-, jeugdig-, rimpels, cholesterol-","lever, bloed, lichaam, darmen + zuiver-, reinig-","huid, haar, nagels + stral-, glanz-, mooi, goed voor, glad, jong, vol.","jaar jonger","jonger + voel, ogen, huid","spijsvertering, darmflora, lever, schildklier + @good"]},words:{good:"goed, gezond, beter, best, sterk, stevig, meer, diep, heerlijk-, fijne, rustig, lekker, optimal-, optimaal, ondersteun-, bevorder-, verbeter-, stimuleer-, versterk-, bescherm-, herstelt, verhoog-, -boost-, vol, extra, balans, stabiel, stabiliseer-, soepel, op peil, snel, versnel-, houdt, regelt, helpt je, helpt bij, helpt tegen, voor je, voor jouw, voor uw, weldaad, draagt, dankzij",goodFor:"goed voor, ideaal voor, weldaad, onmisbaar, voor gezonde, essentieel voor",against:"tegen, weg, nooit, geen, stop., minder, verlicht-, verminder-, verdwijn-, verdwenen, vaarwel, van af, vrij van, verzacht-, bestrijd-, voorkom-, verhelp-, einde, verlaag-, kalme-, eindelijk, sneeuw voor de zon",product:"magnesium-, capsule-, potje, tablet-, poeder, gummy, druppels, complex, formule, drank-, shot, hulp",medicine:"medicijn-, geneesmiddel-, tabletten, pil., pillen, middelen, -remmers, antibiotic-, behandeling, -blokker, -verlager",but:"maar, echter, wel, juist, toch",no:"geen, niet, nooit, niemand, weinig",proof:"bewijs, bewezen, aangetoond, onderzocht, onderzoek, uitspra-, goedgekeurd, toegestaan, belofte-, belov-, zeker, effect op, invloed op",effect:"help, werkt, genees-, genezen, -middel, medicijn, voorkom-, behandel-, verlaagt, vervang-, diagnose, plaats van, bedoeld",professional:"-arts, dokter, apotheker, verloskundige, cardioloog, neuroloog, huisartsenpost, ziekenhuis, apotheek, medisch advies, bel., meld het, meld dit",doctor:"dr., dokter, -artsen, professor, apothekers, een arts, mijn arts, mijn huisarts, huisartsen, cardiologen, neurologen, dermatologen, -specialisten, therapeuten, fysiotherapeut, verloskundigen",notFor:"niet bij, niet voor, niet geschikt, niet veilig, niet als, iets anders",noUse:"niet gebruiken, niet innemen, niet nemen, gebruik niet, gebruik dit niet, afgeraden, niet te melden, telt niet, stop met het, stop met innemen, stop het, stop dan, stop bij, stop met gebruik, stop het gebruik, stop meteen en, stop direct en, staak-, verkopen geen, verkoopt geen, let op bij, niet combineren, niet samen met, niet tegelijk, slecht voor, schadelijk voor, gevaarlijk voor",lure:"kies dit, kies ons, probeer ons, probeer dit, probeer eerst, naar dit, naar deze, naar ons, naar onze, naar magnesium, om dit magnesium, of neem dit",symptom:"-zwakte, koorts, misselijk, ophopen, te laag, trage",story:"ik, mijn, plotseling, anders dan",after:"weer, sindsdien, sinds ik dit, sinds ik deze, sinds ze dit, niet meer",haveYou:"heb je, hebt u, heeft u, ben je, gebruik je",errand:"bestel-, winkel-, kopen, betaal-, betal-, retour-, lever-, bezorg-, verzend-, vergelijk-, shop-, pakket-, website, kassa, factuur, klantenservice, garantie, thuis",person:"heer, mevrouw, mw., dhr., familie",object:"-stoel, -kussen, -matras, -lamp, -kaars, -boek, -shirt, -masker, -meubel",everyone:"iedereen, bijna, meeste, veel mensen, nederlander, bevolking, procent, op de, van ons, tweede",food:"voeding, eten, dieet, maaltijd",short:"niet genoeg, onvoldoende, te weinig, nooit genoeg, nauwelijks, onmogelijk, je niet, uitgeput-, verarm-",contributes:"draagt, dragen bij, bijdra-",normal:"normaal, normale, behoud, instandhouding, gezonde",figure:"stress-, hoofdpijn-, ontspan-, rustig"},innocent:"aanbevolen dos-, aanbevolen dag-, aanbevolen hoeveel-, aanbevolen portie, tenzij een arts, slaapcoach-, stresscoach-, slaaptherap-, slaapkliniek, weerstandsband-, brein achter, jonger dan, zonder slaapmiddel-, slanke capsule-, overgang naar, overgang van, slaapkamer-, slaapzak-, slaapbank-, voor zwangere vrouwen is, voor zwangere vrouwen geldt, voor het slapen, voor het slapengaan, hartelijk-, hartvorm-, hartig, hart van, hart en ziel, van harte, -straat, geheugenkaart-, geheugenschuim, geheugensteun-, bloeddrukmet-, hartslagmet-, bloeddrukverlagers, bloeddruktabletten, -maagzuurmiddel-, -maagzuurremmer-, diabetesmedicijn-, bloeddrukmedicijn-, spierverslapper-, niet alleen, niet voor niets, niet langer, stress niet, geen paniek, stressbal, focus op, onze focus, focussen op, in de weg",falseFriends:"slim, pain, minder, sleept, gesleept",endings:"e en s t d de den te ten er ers ere st ste je jes",effects:{fatigue:"vermindering van vermoeidheid en moeheid, vermindering van moeheid en vermoeidheid, vermindering van vermoeidheid",electrolytes:"elektrolytenbalans, normale elektrolytenbalans",energy:"normaal energieleverend metabolisme","nervous-system":"normale werking van het zenuwstelsel, van het zenuwstelsel",muscle:"normale werking van de spieren, van de spieren, normale spierfunctie","protein-synthesis":"normale eiwitsynthese, normale proteinesynthese",psychological:"normale psychologische functie",bones:"instandhouding van normale botten",teeth:"instandhouding van normale tanden","cell-division":"rol in het celdelingsproces, rol in de celdeling"}},en:{promises:{"natural-sedative":["sleeping pill, sleeping tablet, sleeping aid, sleep aid, sedat-, -tranquil-, hypnotic, anxiolytic"],sleep:["-sleep-, slept, slumber-, snooze-, shuteye, zzz, goodnight, insomn-, doze off, drift off, nod off, sweet dreams, night s rest, dreamland, restful, magnesium night, night magnesium, nighttime, night capsules, night formula, night powder, magnesium pm, knocks you, lights out, \u{1f634}, \u{1f4a4}, \u{1f6cc}","night + good, better, great, sound, restful, peaceful, full, restless, bad","rest. & recover-, restor-","rest. + deep, good, better, proper, tonight","wake, waking, awake + ready, refreshed, rested, lie, lying, nights","tossing, sheep + turning, count"],"melatonin-gaba":["melatonin-, gaba + @good, production","serotonin-, dopamin-, endorphin-, endorfin-"],stress:["-stress-, burnout-, burn out, calm-, -relax-, sooth-, unwind-, chill., seren-, nervousness, irritab-, frazzled, wired, jitter-, overwhelm-, adaptogen-, mellow, \u{1f9d8}","nervous + take, two, @product, @against","tension, tense, worries, worry, nerves + @against, quiet, steady","mind + calm, quiet, clear, racing","inner peace, inner balance, edge off, on edge, let go, busy mind, wind down, winds down, winding down, ease into","zen & @product, potje, day, toute, gelule, minute"],cortisol:["-cortisol-"],cramps:["-cramp-, -spasm-, charley horse, twitching, twitchy, eyelid-","muscle, neck, shoulder, joint + ease, comfort, tight, stiff, knots, tension, supple, flexible"],rls:["light legs, lichte benen, leichte beine, jambes legeres","leg + settle, restless, jumpy, twitchy, fidgety","rls."],"migraine-headache":["headache-, -migrain-, migrane-"],"pms-menopause":["pms., premenstr-, menstr-, menopau-, -hormon-, endometrio-, hot flash-, hot flush-","period, cycle, time of the month + pain, painful, relief, symptoms, comfort"],"blood-pressure":["blood pressure, hypertens-, hyperton-","circulation, arteries, vessels + @good"],"heart-rhythm":["heartbeat-, heart rate, heart rhythm, heart health, heart attack, heart disease, heart function, cardiac, cardiovasc-, palpitation-, arrhythm-, arythm-, fibrillation","heart + @good, @contributes, missing","heart, cardio & @product"],"blood-sugar-diabetes":["blood sugar, blood glucose, -diabet-, -insulin-, glycem-, glykam-","glucose, sugar + level, balance, steady, stable, spike, crash"],osteoporosis:["osteopor-, osteopen-, osteoarth-, brittle bones, bone loss, bone density","fracture + @against","bones + break, broken, fragile, weak"],"anxiety-depression":["-anxi-, -depress-, panic, phobia-, happier, tantrum-, hyperactiv-, bipolar, adhd, adhs, tdah, autis-, ptsd, sadness, low spirits","mood + @good","make you happy","moodboost-, moodlift-","blues + @against"],"chronic-fatigue-fibromyalgia":["exhausted, drained, run down + feel, from, always, constantly","fibromyalg-, exhaustion, me cfs, long covid, -covid-","constant, extreme, chronic + tiredness, fatigue"],"immune-clotting-antioxidant":["immun-, -antioxid-, -inflamm-, blood clot-, clotting, free radicals, flu, common cold, coagul-","defences, defenses, infection, colds, viruses, oxidative + @good, @against, natural, stress","sick, cold + never, catch"],"gastric-acid":["heartburn, reflux, indigestion, bloating, bloated, stomach friendly","stomach, tummy + gentle, kind","stomach acid, acid + @against, neutrali-, settle-"],"weight-metabolism":["weight loss, weightloss, slimming, slimmer, fatburn-, -cravings, appetite-, belly fat, skinny, flat tummy","slim & @product, waist, stay, get","pounds, kilos, kg, inches, weight, stone + lose, losing, drop, shed","pounds, kilos, kg + lost, off","fat, calories + burn-, melt-","metabolism + @good"],"concentration-memory":["-brain-, cognit-, clear head, stay sharp, alertness, forgetful-, memory, nootropic-, focus, \u{1f9e0}","concentration, mind, think, sharp, mental + @good, @product, sharp, clear, clarity, sharper, edge, exam-, performance"],"sport-performance":["athletic performance, endurance, stamina, muscle growth, muscle soreness, sore muscles, muscle recovery, build muscle, muscle mass, lactic acid build-, doms.","recovery, recover, recuperate, bounce back + @good, quick-, athletes, muscle-, workout, training, exercise, aid","performance + @good, sports, peak","lactate, lactic + less, lower, clear, flush"],transdermal:["through the skin, through your skin, via the skin, -transderm-","skin + absorb-, uptake"],"form-superiority":["absorbed, absorption, absorbs, bioavailab-, uptake + best, better, superior, faster, maximum, optimal, highest, higher, twice, double, times, x, most","form, magnesium + best, strongest, superior, most effective, most powerful","work + better, faster, best, harder","@formName + @better","@formName + our, ons, onze, unser, notre + @contributes"],"deficiency-scare":["magnesium deficien-","too little, enough magnesium + @everyone, nobody, few people","body + crav-, crying, scream-, begging, starv-","deficien-, shortage, lack, deficit + @everyone, signs, symptoms, magnesium","@food, soil, vegetables + @short","without magnesium, too little magnesium + sick, ill, suffer, health"],"doctor-reference":["doctor + choice, favourite, favorite, formula, formulated, approved, secret","my doctor, mijn arts, mijn huisarts, mijn apotheker, mein arzt, meine arztin, mon medecin + says, said, zegt, zei, zweert, sagt, dit","@doctor + recommend-, choice, favourite, favorite, approved, trust, formula, formulated, developed, swear, endorse, told, advised, takes, secret, don t want, won t tell"],medicinal:["cure, curing, heal, remedy, remedies, miracle, -therap-, relieve, relieving, relief, painkill-, pain free, back pain, joint pain, muscle pain, arthrit-, artrit-, arthros-, asthma-, cancer, alzheimer-, parkinson-, gout, tinnitus, constipat-, epilep-, rheuma-, eczema, sciatica, neuropath-, psoria-, infarct-, thrombo-, trombo-","pain, aches + @against","@sideEffect & @without","safe, veilig, sicher, sans danger, sans risque + @pregnant, zwanger, 100, volkomen, moeder, mother","@pregnant & for, voor, fur, pour, pour les femmes","kidneys, nieren, reins & for your, voor je, voor de, fur die, fur ihre, pour vos, pour les","works, werkt, wirkt, agit + minut-, hour, uur, kwartier, stunde-, heure-, meteen, instantly, sofort, binnen een week, within days","@result + guarante-, gegarand-, garant-, days, dagen, jours, tagen, week, weken, woche-, semaine-","nausea, misselijk-, ubelkeit, nausee + against, anti, tegen, gegen, contre","disease, illness, ailment- + against, prevent-, fight-, protect-, ward","@medicine, laxative + natural, nature, alternative, like, as good, replace-, instead, ditch-","proven + work, result, effective","clinically, scientifically, medically + proven, tested","bowels + @against, regulat-"],"energy-boost":["energis-, energiz-, wide awake, energetic, pick me up, slump","energy, vitality + @good, all day, burst, surge, lasting, endless","fatigue, tiredness, tired + @against, cure, anti"],stronger:["bones, teeth, muscles, skeleton + strong, strength-, tough, sturdy"],"general-nerves":["nerves, nervous system + @goodFor"],"general-muscles":["muscles + @goodFor"],"general-bones":["bones, teeth + @goodFor"],"general-health":["health, body, wellbeing, kidneys, eyes + @goodFor","feel, feeling + better, amazing, alive, fitter"],"unlisted-effect":["-detox-, toxins, anti ageing, anti aging, antiaging, wrinkle-, youth-, turn back the clock, libido, fertility, testosterone, cellulit-, rejuven-","liver, colon, body, kidneys + cleans-, purif-, flush-","skin, hair, nails + glow-, radian-, shiny, beautiful, good for, smooth, strong-, thick","years younger","younger + feel, look, looking, skin","digestion, liver, thyroid, gut + @good","@contributes + @normal"]},words:{good:"good, great for, healthy, better, best, deep, strong, more, restful, optimal, improve-, support-, promote-, enhance-, boost-, strengthen-, protect-, maintain-, balance-, stable, steady, steadies, supple, fast, speed-, regulat-, keeps, help you, your dose, for your, natural, lift-, rais-, increas-, extra, thanks to, full of",goodFor:"good for, great for, ideal for, for healthy, essential for, vital for",against:"against, never, goodbye, stop., free, less, relie-, reduc-, ease, rid of, beat, banish-, fight, melt-, crush-, end, prevent-, sooth-, lower, settle-, calm, away, gone, disappear, history, no, finally",sideEffect:"side effect-, bijwerking-, nebenwirkung-, effet- indesirable-, effet- secondaire-",without:"no, without, zero, free, geen, zonder, vrij van, ohne, kein-, frei von, sans, aucun-",notHarm:"stress-, help-, hilft, aide-, lack, deficien-, tekort-, gebrek-, mangel-, manque-, carence-, too little, te weinig, zu wenig, trop peu, relie-, reduc-, verminder-, verlicht-, linder-, soulag-",pregnant:"pregnan-, breastfe-, zwangere-, zwangersch-, borstvoeding, schwangere-, schwangersch-, stillzeit, enceinte-, grossesse, allait-",result:"result-, resultaat, effect-, effekt-, werking, wirkung, ergebnis, difference, verschil, unterschied, efficacite",nutrient:"vitamin-, b., zinc, zink",nutrientEffect:"immun-, immuun-, hormon-, oxidativ- stress, oxidatieve stress, stress oxydatif, cognit-, kognitiv-, fertil-, vruchtba-, fruchtba-, testosteron-, hair, haar, haut, huid, skin, cheveux, peau, nail-, nagel-, ongles",may:"may, can, possible, kan, kun, kunt, kunnen, mogelijk, kann, konnen, moglich, peut, peuvent",formName:"bisglycina-, glycina-, citra-, taura-, malat-, malaat, oxide",better:"better than, beter dan, besser als, mieux que",product:"capsule, caps., gummies, powder, tablets, formula, support, shield, care, drink, @formName, spray, drops, aid, control",medicine:"medicine, medication-, pill, tablet, treatment, prescription-, drug, -blocker, paracetamol, ibuprofen, aspirin",but:"but, yet, however, instead, though, just",no:"no, not, never, nothing, none, cannot, t., is little, very little",proof:"evidence, proof, proven, shown, show, studied, study, studies, trial, authoris-, authoriz-, approved, permitted, promise-, claim, allowed, effect on",effect:"help, work, cure, treat, prevent-, relieve, heal, lower, replac-, medicine, diagnose, intended, substitute, pill, sleeping pill, miracle",professional:"doctor, gp, pharmacist, midwife, physician, cardiologist, neurologist, hospital, healthcare, pharmacy, seek advice, 112, 999, 911",doctor:"dr., doctors., by doctors, professor, physicians, pharmacists, my doctor, my gp, cardiologists, dermatologists, neurologists, gynaecologists, orthopaedic, paediatricians, midwives, specialists",notFor:"not for, not suitable, not safe, not with, not if, something else",noUse:"do not use, do not take, not recommended, not be taken, not to be taken, not combine, not be combined, avoid if, avoid in, avoid with, avoid when, avoid taking, need not be, does not count, stop using, stop taking it, stop taking this, stop use, stop and call, stop and ask, bad for, bad for your, harmful to, discontinue, caution, mind this, don t sell, do not sell",lure:"for this, for these, for our, about our, try our, try this, or choose",symptom:"weakness, fever, sick, build up, too low, slow",story:"i., my., suddenly, unlike",after:"again, used to, any more, ever since, since taking, since using, anymore, so much, much more",haveYou:"do you, have you, are you",errand:"order-, deliver-, ship-, return-, shop-, checkout, pay-, buy, refund-, parcel, browser, app., invoice, guarantee, shopping",person:"mr., mrs., ms., family",street:"street, road, lane",object:"chair-, pillow-, mattress, candle-, book, mask, sofa, lamp, shirt",everyone:"everyone, everybody, nearly, almost, most people, millions, adults, population, percent",food:"food, diet, eating, meals",short:"not enough, cannot get, can t get, can not get, cannot cover, cannot supply, never enough, never give, never get, not give, impossible, hardly, too little, deplet-",contributes:"contribut-",normal:"normal, maintenance, reduction, healthy",figure:"stress-, headache-, relax-, calm-, pain free, painless"},innocent:"recommended dos-, recommended daily, recommended amount, recommended intake, works best when, works best with, works best in, brain behind, younger than, dry cured, no sleeping pill-, without sleeping pill-, sleep coach-, stress coach-, sleep clinic, sleeping bag-, sleepwear, sleep on it, before sleep, before sleeping, mistress, seamstress, heart of, heart shaped, hearty, heartfelt, by heart, at heart, heart rate monitor, blood pressure monitor, memory foam, memoryfoam, memory card, cramped, crampon-, calmar-, osteopath-, physiotherap-, therapist, muscle relaxants, inflammab-, blood pressure medic-, diabetes medic-, not only, not just, not for nothing, don t stress, don t panic, no worries, focus on, focus is on, our focus, brain teaser, memory stick, memory game, keep calm, stress ball, stressball, anti stress avec, stress test-",falseFriends:"",endings:"s es ed d ing ings er ers ly",effects:{fatigue:"reduction of tiredness and fatigue",electrolytes:"electrolyte balance",energy:"normal energy yielding metabolism","nervous-system":"normal functioning of the nervous system",muscle:"normal muscle function","protein-synthesis":"normal protein synthesis",psychological:"normal psychological function",bones:"maintenance of normal bones",teeth:"maintenance of normal teeth","cell-division":"role in the process of cell division"}},de:{promises:{"natural-sedative":["beruhigungsmittel-, beruhigungst-, schlafmittel-, schlaftablette-, schlafpille-"],sleep:["-schlaf-, schlief, -schlummer-, nachtruhe, traumland, traum schon, sandmannchen, nachtkapsel-, nachtkomplex, durch die nacht","nacht + gut, besser, ruhig, tief, erholsam, durchwacht, suss, unruhig","wach, aufwach-, erwach-, aufsteh- + liegen, liegt, ausgeruht, erholt, nachts, frisch, erfrischt","schafchen + zahl-"],"melatonin-gaba":["melatonin- + ausschuttung, bildung, @good"],stress:["-entspann-, -verspann-, -beruhig-, gelassenheit, nervos-, gereizt-, seelenruhe, innere balance, ausgeglichen-, runterkommen, abschalten, volle kopf-, vollen kopf, anspannung-, nervennahrung, nervenstark-","ruhe, ruhig + komm, find, mehr, kopf, geist, korper, schenk, bring, innere, @product","nerven + stark, stahl-, ruhe, ruhig","gelassen-"],cramps:["-krampf-, muskelzuck-, zuckend-, augenlid-, wadenbeschwerd-","bein, fuss, muskel + dicke, schwere, mude","muskel, nacken, schulter, gelenk + locker, geschmeidig, steif, verhartet"],rls:["bein + unruhig, unruhe, ruhelos, rastlos, kribbel-, zappel-, schwere"],"migraine-headache":["-kopfschmerz-, kopfweh, brummschadel"],"pms-menopause":["wechseljahr-, regelschmerz-, regelbeschwerden, periodenschmerz-, hitzewallung-, tage vor den tagen","zyklus + @good, @against, beschwerd-, schmerz-"],"blood-pressure":["-blutdruck-, bluthochdruck-","kreislauf, durchblutung, gefass, blutgefass + @good"],"heart-rhythm":["furs herz, herzrhythm-, herzschlag, herzgesund-, herzfunktion-, herzmuskel-, herzklopf-, herzras-, herzstolper-, herzinfarkt-, herzschwache, herzkraft, herzstark-, herz kreislauf-, herzleiden","herz + @good","herz & @product"],"blood-sugar-diabetes":["blutzucker-, zuckerkrank-"],osteoporosis:["knochenschwund, knochendichte, knochenabbau, knochenbruch-"],"anxiety-depression":["angst-, prufungsangst, panik-, niedergeschlagen-, stimmungsaufhell-, stimmungstief-, winterblues, schwermut-, gluckshormon-, hyperaktiv-, glucklicher, macht glucklich, traurigkeit, lebensfreude","stimmung, laune, gemut, seele + @good, hebt"],"chronic-fatigue-fibromyalgia":["chronisch, standig + mudigkeit, erschopfung, mude","erschopfungs-"],"immune-clotting-antioxidant":["abwehrkraft-, -entzundung-, blutgerinn-, erkaltung-, grippe-, freie radikale","abwehr + @good","krank, erkaltet, verschnupft + nie, nie mehr","infekt, virus, viren, keime + @good, @against"],"gastric-acid":["sodbrennen, magenbrennen, magenfreundlich-, magenschonend-, blahbauch, blahungen","magen, darm + sanft, mild, schonend","magensaure, saure + neutralisier-, bindet, @against"],"weight-metabolism":["abnehmen, -schlank-, fettverbrenn-, fettstoffwechsel-, fettkiller, bauchfett, heisshunger-, appetitzugl-","kilo, pfunde, gewicht + verlier-, weniger, purzel-, ab, runter, reduzier-, schmelz-","stoffwechsel + @good, kurbel-, ankurbel-, regt, anreg-"],"concentration-memory":["gedachtnis-, -gehirn-, denkleistung-, fokus, merkfahig-, vergesslich-, hirnnebel","konzentration, konzentriert, denken, lernen + @good, @product, prufung-, hellwach, scharf","geistig, mental, kopf + fit, klar, leistung-, stark, frei, frisch"],"sport-performance":["muskelregeneration, leistungssteiger-, leistungsfahig-, ausdauer-, muskelkater, muskelaufbau, muskelkraft, muskelmasse","regeneration-, regenerier-, erholung, erholen + schnell, training, sport, muskel, marathon, wettkampf, @good","leistung + sportlich, sport, steiger-, mehr, hochst-","training, sport + schnell, fit"],transdermal:["durch die haut","haut + aufgenommen, aufnahme, dring, resorbier-"],"form-superiority":["aufgenommen, aufnahme, resorbier-, resorption, -bioverfugbar-, absorbier-, verwertet, verwertbar-, verfugbar + besser, best, schneller, hochste, hoher, doppelt, maximal, optimal, uberlegen, mal, funfmal, x","form, verbindung, magnesium, magnesiumform + beste, starkste, wirksamste, uberlegen","wirkt, wirken + besser, schneller, starker, am besten"],"deficiency-scare":["magnesiummangel-","zu wenig, genug magnesium + @everyone, niemand, kaum","korper + schreit, ruft, verlangt","mangel, unterversorgt, mangelerscheinung- + @everyone, anzeichen, symptome, magnesium","@food, boden, gemuse + @short","ohne magnesium, zu wenig magnesium + krank, leid, schade"],"doctor-reference":["@doctor + empf-, geraten, schwor-, entwickelt, rezeptur, formel, wahl, vertrau-, gepruft, verschweig-"],medicinal:["heilt, heilen, heilend-, heilung, -heilmittel, heilsam-, heilkraft, geheilt, wundermittel, wunderwaffe, linder-, schmerzfrei-, schmerzstill-, schmerzlinder-, ruckenschmerz-, gelenkschmerz-, muskelschmerz-, nervenschmerz-, bauchschmerz-, arthrose-, gicht, krebs, demenz, verstopfung-, heuschnupfen, reizdarm-","schmerz + @against","krankheit, leiden, beschwerden, erkrankung + gegen, beug-, vorbeug-, verhinder-, bekampf-, schutz-","@medicine, abfuhrmittel + naturlich, natur, alternative, wie, ersetzt, statt","nachweislich, bewiesen + wirkt, wirksam-","klinisch, wissenschaftlich, medizinisch + bewiesen, belegt, erwiesen, getestet","rezeptfrei"],"energy-boost":["energieschub-, energiebooster-, energiekick-, wachmacher-, muntermacher-, energiegeladen-, nachmittagstief-","energie, power, vitalitat + @good, tank-, strotz-, geballt","mudigkeit, mude, schlapp, ausgelaugt + @against, anti, weg, heilt, hilft"],stronger:["knochen, zahn, muskel, skelett + stark, kraftig, stahlhart, fest"],"general-nerves":["nerven, nervensystem + @goodFor"],"general-muscles":["muskel + @goodFor"],"general-bones":["knochen, zahn + @goodFor"],"general-health":["gesundheit, korper, wohlbefinden, niere, augen + @goodFor","fuhl, fuhlen + besser, wohl, fit, wie neu"],"unlisted-effect":["-entgift-, entschlack-, entsauer-, potenz, fruchtbarkeit, testosteron, verjung-, jugendlich-, hautalterung-, cholesterin-","falten. + ade, @against, haut","jung, junger + strahlend, haut, aussehen, bleib-, fuhl","haut, haar, nagel + strahlend, schon, glanzend, voll, fest, gut fur","verdauung, darmflora, leber, schilddruse, darm + @good, reinig-, regt"]},words:{good:"gut, gesund, besser, best, stark, mehr, tief, erholsam, ruhig, optimal, unterstutz-, forder-, verbesser-, steiger-, schutz-, erhoh-, -boost-, balance, gleichgewicht, stabil, stabilisier-, reguli-, elastisch, schnell, beschleun-, turbo, voll, schub, extra, halt, hilft, fur dein, fur ihr, furs, fur mehr, tragt, dank",goodFor:"gut fur, gut furs, ideal fur, wohltat, tut gut, unverzichtbar fur",against:"gegen, schluss, nie., kein, weniger, linder-, senkt, verringer-, stopp, ade, befrei-, besieg-, beugt, vorbeug-, los., vertreib-, verschwunden, vorbei, endlich, frei",product:"kapsel, tabletten, pulver, tropfen, formel, granulat, komplex, hilfe",medicine:"medikament, arzneimittel, tablette, praparat, behandlung, rezept, arznei, medizin, schmerzmittel-, schmerztablette, -blocker, -senker",but:"aber, sondern, jedoch, doch, dafur, trotzdem",no:"kein, nicht, nie., niemand, wenig",proof:"beweis, bewiesen, beleg, nachgewiesen, zugelassen, erlaubt, angabe, aussage, studie, versprech-, verspricht, wirkung auf",effect:"hilft, helfen, wirkt, heilt, heilen, verhindert, lindert, senkt, behandel-, ersetz-, ersatz, -mittel, medikament, diagnose, bestimmt",professional:"-arzt, -arztin, arztlich-, apotheker-, hebamme, kardiologe-, neurologe-, krankenhaus, in der apotheke, rufen sie, melden sie",doctor:"dr., -arzte, vom arzt, professor, apothekern, mein arzt, meine arztin, heilpraktiker-, hebammen, kardiologen, facharzte",notFor:"nicht bei, nicht fur, nicht geeignet, nicht sicher, nicht wenn, etwas anderes",noUse:"nicht anwenden, nicht einnehmen, nicht verwenden, nicht nehmen, einnahme vermeiden, nur nach, zahlt nicht, beenden sie die, einnahme beenden, absetzen, setzen sie, vorsicht bei, verkaufen keine, nicht kombinieren, nicht mit schlafmitteln, nicht zusammen mit, nicht gleichzeitig, schlecht fur, schadlich fur",lure:"nach diesem, nach unser, nach magnesium, oder wahl, oder probier-",symptom:"-schwache, fieber, ubelkeit, zu niedrig, langsam",story:"ich, mein, plotzlich",after:"wieder, seitdem, seit ich es, seit ich das, viel, nicht mehr",haveYou:"haben sie, hast du, sind sie, nehmen sie, leiden sie",errand:"bestell-, einkauf-, kauf-, liefer-, versand-, ruckgabe, retour-, zahl-, bezahl-, umtausch-, paket-, rechnung",person:"herr, frau, familie",object:"-sessel, stuhl, -kissen, -kissenbezug, -matratze, -lampe, -kerze, -buch, -maske",everyone:"jeder, zweite, fast, viele, meist, deutsch, prozent, bevolkerung, von zehn",food:"ernahrung, nahrung, essen, kost",short:"nicht genug, nicht ausreich-, nicht zu decken, nicht decken, kaum, reicht nicht, unmoglich, zu wenig, ausgelaugt",contributes:"tragt, tragen zu, beitragt, beitragen",normal:"normal, erhaltung, verringerung, gesund",figure:"stress-, kopfschmerz-, entspann-, beruhig-, gelassen"},innocent:"empfohlene tag-, empfohlene verzehr-, empfohlene dos-, empfohlene menge, junger als, ohne schlafmittel-, schlafcoach-, stresscoach-, schlaflabor, schlafzimmer-, schlafsack-, schlafanzug-, schlafcouch-, schlaff-, vor dem schlafen, vor dem schlafengehen, herzlich-, herzform-, herzstuck-, herzhaft-, von herzen, am herzen, im herzen, ans herz, herz der, herz und seele, fokus auf, unser fokus, -strasse, -gasse, blutdruckmess-, blutdruckmedik-, abnehmbar-, krebstier-, nicht nur, nicht umsonst, nicht langer, keine panik",falseFriends:"gut, minder, dort, hart",endings:"e n s t d en er em es st te ten ere eren ung ungen",effects:{fatigue:"verringerung von mudigkeit und ermudung",electrolytes:"elektrolytgleichgewicht",energy:"normalen energiestoffwechsel","nervous-system":"normalen funktion des nervensystems",muscle:"normalen muskelfunktion","protein-synthesis":"normalen eiweisssynthese",psychological:"normalen psychischen funktion",bones:"erhaltung normaler knochen",teeth:"erhaltung normaler zahne","cell-division":"funktion bei der zellteilung"}},fr:{promises:{"natural-sedative":["somnifere-, calmant-"],sleep:["-sommeil-, dormi-, dormon-, dorme-, dort, dors, -endorm-, somnol-, assoupi-, nuits blanches, nuit blanche, bonne nuit, bonnes nuits, bras de morphee, beaux reves, magnesium nuit, formule nuit","nuit + paisible, sereine, reparat-, meilleur, calme, agite, court, douce, belle, difficile, reposant","reveil, reveill- + repose, frais, nocturne, nuit, forme","repos, moutons + nocturne, profond, compt-"],"melatonin-gaba":["melatonine + production"],stress:["detend-, detente, decontract-, apais-, serein, nervosite, lacher prise, quietude, surmen-, a cran, plus zen, tete pleine","calme, repos + interieur, retrouv-, esprit, corps, @product","tension, nerf + nerveu-, @against"],cramps:["crampe-, contracture-, paupiere-","muscle, nuque, epaules, articulation + raide, noue, tendu, souple"],rls:["jambe + repos, impatien-, agite, lourde","impatiences"],"migraine-headache":["maux de tete, mal de tete, mal de crane, cephal-"],"pms-menopause":["spm., regles douloureuses, bouffees de chaleur, dysmenorrh-","regles, cycle + douloureu-, crampes, feminin, menstru-"],"blood-pressure":["tension arterielle, pression arterielle","tension + normale, haute, baisse-, regul-, stabil-","circulation, vaisseaux, artere + @good, jeunes"],"heart-rhythm":["rythme cardiaque, cardiaque-, cardiovascul-, battements","pour le coeur","coeur + @good, solide, jeune","coeur & @product"],"blood-sugar-diabetes":["taux de sucre","sucre + sang, pics"],osteoporosis:["decalcif-, densite osseuse, perte osseuse, os fragiles","fracture + previen-, @against"],"anxiety-depression":["angoiss-, deprim-, idees noires, panique, tristesse, rend heureu-","moral, humeur + @good, bon, beau"],"chronic-fatigue-fibromyalgia":["fatigue, epuisement + chronique, extreme, nerveux, constant"],"immune-clotting-antioxidant":["antioxyd-, rhume-, grippe-, radicaux libres","malade, enrhume + jamais, moins","virus, infection, microbes + @against, bouclier, protege","defenses + naturelle, immunitaire, @good"],"gastric-acid":["ventre gonfle, ballonne-, aigreurs, remontees acides, brulures d estomac","estomac + doux, douce","acidite + estomac, gastrique, @against"],"weight-metabolism":["minceur, maigri-, mincir, amincissant, coupe faim, fringale, ventre plat, satiete","poids, kilos + perdre, perdez, perte","graisse, calories + brul-, elimin-, fond","metabolisme + @good"],"concentration-memory":["memoire-, cerveau, cerebra-, vivacite, vigilance","concentration, esprit, mental, clarte + @good, @product, clair, vif, performance, force, examen"],"sport-performance":["recuperation musculaire, courbature-, acide lactique, masse musculaire, prise de muscle","recuper- + @good, muscul-, sport-, effort, marathon","performance + @good, sporti-","force + musculaire"],transdermal:["par la peau, travers la peau, voie cutanee, transcutan-","peau + absorb-, passe, penetr-"],"form-superiority":["absorbe, absorption, assimil-, biodispon- + mieux, meilleur, rapide-, vite, maximal-, optimal-, superieur-, fois, double","forme, magnesium + meilleur, plus efficace, plus puissant-","agit + mieux, plus vite, plus fort"],"deficiency-scare":["trop peu, assez de magnesium + @everyone, personne","corps + reclame, crie","carence, manque, manquent, deficit + @everyone, magnesium, signes, symptomes","@food, assiette, sols, legumes + @short","sans magnesium + malade, sante, souffre"],"doctor-reference":["@doctor + recommande, recommandent, conseille, conseillent, formul-, concu, developpe, approuve, choix, jurent, utilise"],medicinal:["gueri-, soigne, soigner, remede-, soulag-, douleur-, miraculeu-, mal de dos, arthrose-, rhumatis-, goutte, constipation, acouphenes","maladie, maux + contre, previen-, combat, protege, lutt-","@medicine, laxatif + naturel, nature, alternative, comme un, vrai","prouve + efficace, efficacite","cliniquement, scientifiquement + prouve, teste, demontre","sans ordonnance"],"energy-boost":["coup de fouet, coup de pompe, energisant, revigor-","energie, tonus, vitalite + plus, plein, regain, @good, toute la journee","fatigue + @against, oubli-, gueri-, combat, lutte"],stronger:["os, dents, muscle, ossature + solide, fort, renforc-, beton"],"general-nerves":["nerf, systeme nerveux + @goodFor"],"general-muscles":["muscle + @goodFor"],"general-bones":["os, dents + @goodFor"],"general-health":["sante, corps, organisme, reins, yeux + @goodFor","sentez vous, sentir, sens + mieux, en forme, leger, revivre"],"unlisted-effect":["toxines, purifiant, drainant, drainage, anti age, rides, fertilite, rajeuni-, jeunesse, vieilliss-","peau, cheveux, ongles + eclat-, beaux, belle, sublim-, bon pour, jeune, lisse, fort, epais","digestion, transit, foie, flore, thyroide + @good, nettoi-"]},words:{good:"bon pour, bonne, sain, mieux, meilleur, fort, plus de, plus rapide-, profond, favoris-, amelior-, soutien-, soutenir, renforc-, proteg-, boost-, stimul-, equilibr-, stable, stabilis-, regul-, souple, accel-, aide, pour votre, pour vos, pour ton, contribue, augment-, grace, retrouv-, optimal-",goodFor:"bon pour, bonne pour, ideal pour, bienfait, indispensable pour",against:"contre, anti, fini, jamais, adieu, stop., moins, soulag-, redui-, elimin-, calme, debarrass-, libere, evite, apais-, neutralis-, disparu, enfin, aucun, n.",product:"gelule, comprimes, poudre, sachet, gouttes, complexe, formule, cure, boisson, marin",medicine:"medicament, traitement, comprime, ordonnance, antidepresseur, antidouleur, betabloquant",but:"mais, cependant, pourtant, plutot",no:"ne, n., pas, aucun, jamais, rien, personne, peu",proof:"preuve, prouv-, demontr-, etude, allegation, autoris-, promesse, promet-, effet sur",effect:"aide, soigne, gueri-, previen-, soulage, traite, agit, remplac-, medicament, diagnosti-, somnifere, remede",professional:"medecin, pharmacien, sage femme, cardiologue, hopital, docteur, avis medical, neurologue, pharmacie, appelez, signalez",doctor:"docteur, medecins, pharmaciens, professeur, mon medecin, cardiologues, dermatologues, kine, sages femmes, specialistes, un medecin",notFor:"pas pour, pas en cas, convient pas, pas si, pas aux, autre chose",noUse:"ne pas utiliser, ne pas prendre, n utilisez pas, ne prenez pas, deconseill-, contre indiqu-, ne compte pas, arretez le produit, arretez la prise, arretez d utiliser, cessez, ne vendons, attention en cas, ne pas associer, ne pas combiner, l associer, arretez l utilisation, mauvais pour, dangereux pour, nocif pour",lure:"demandez ce, demandez notre, demandez nos, ou choisis-, ou essay-, essayez notre",symptom:"faiblesse, fievre, nausee, trop basse",story:"j ai, je suis, mes, mon, soudain-",after:"enfin, depuis que, a nouveau, beaucoup plus, ne plus",haveYou:"avez vous, as tu, etes vous, prenez vous, souffrez vous",errand:"achat-, achet-, command-, livr-, retour, paie-, pay-, rembours-, echang-, colis, site., facture",person:"madame, monsieur, mme., famille",street:"rue, chemin, boulevard",object:"fauteuil, chaise, oreiller, matelas, couette, bougie, masque, lampe",everyone:"tout le monde, plupart, presque, francais, sur dix",food:"alimentation, nourriture, repas",short:"pas assez, ne suffi-, suffit pas, insuffisan-, impossible, trop peu, ne peut couvrir, ne peut pas couvrir, appauvri-",contributes:"contribu-",normal:"normal, normaux, maintien, reduire, reduction",figure:"stress-, mal de tete, detente, detend-, seren-, serein"},innocent:"dose recommandee, dose journaliere, quantite recommandee, plus jeune que, sans somnifere, coach sommeil, avant de dormir, coeur de, tout coeur, coup de coeur, coups de coeur, bon coeur, par coeur, coeurs, au coeur, memoire de forme, carte memoire, jeu de memoire, notre focus, focus sur, non seulement, pas seulement, pas pour rien, pas de panique, sac de couchage, regles de, detendeur",falseFriends:"pain, gout, cure, slim, rest, legs",endings:"e s x es ent er ez ant ants ante ee ees ite",effects:{fatigue:"reduire la fatigue",electrolytes:"equilibre electrolytique",energy:"metabolisme energetique normal","nervous-system":"fonctionnement normal du systeme nerveux",muscle:"fonction musculaire normale","protein-synthesis":"synthese proteique normale",psychological:"fonctions psychologiques normales",bones:"maintien d une ossature normale",teeth:"maintien d une dentition normale","cell-division":"role dans le processus de division cellulaire"}}},lawful:{"natural-sedative":["nervous-system"],sleep:["nervous-system","psychological"],"melatonin-gaba":["nervous-system"],cortisol:[],stress:["psychological","nervous-system","fatigue"],cramps:["muscle"],rls:["muscle","nervous-system"],"migraine-headache":[],"pms-menopause":[],"blood-pressure":[],"heart-rhythm":["muscle"],"blood-sugar-diabetes":["energy"],osteoporosis:["bones"],"anxiety-depression":["psychological"],"chronic-fatigue-fibromyalgia":["fatigue","energy"],"immune-clotting-antioxidant":[],"gastric-acid":[],"weight-metabolism":["energy"],"concentration-memory":["psychological"],"sport-performance":["muscle","energy","electrolytes","protein-synthesis"],transdermal:[],"form-superiority":[],"deficiency-scare":[],"doctor-reference":[],medicinal:[],"energy-boost":["energy","fatigue"],stronger:["bones","teeth","muscle"],"general-nerves":["nervous-system","psychological"],"general-muscles":["muscle"],"general-bones":["bones","teeth"],"general-health":["energy","nervous-system","muscle","bones","teeth"],"unlisted-effect":[]},lawfulBeside:["general-nerves","general-muscles","general-bones","general-health"],excuses:{consult:["@professional"],noEvidence:["@no + @proof"],noEffect:["@no & @effect"],notFor:["@notFor"],noUse:["@noUse"],sideEffect:["@sideEffect","@may + cause, causer, veroorzaken, verursachen, fuhren, provoquer, entrainer, diarrh-, diarree, durchfall, nausea, misselijk-, ubelkeit, drows-, slaperig, somnol-"],excess:["too much, te veel, zu viel, trop de magnesium, exces, surdos-, overdos-, uberdos-, high doses, hoge dosis, hohe dosen, hohen dosen + @may"],symptom:["@symptom"],story:["@story"],label:["diabetes"],question:["@haveYou"],figurative:["nachtje + slaap, slapen","safe, veilig, sicher, works, werkt, 100 + @errand","@result + price, prijs, preis, prix, terug, refund-, zuruck","@figure + @errand","stressless + @object","slaap, slapen, schlaf, schlafe, schlafen, schlaft + nachtje, nacht dar\xfcber","works, work, werkt, funktioniert, fonctionne + website, browser, app, kassa, checkout, site","herstel, herstellen, hersteld + fout, website, storing, bestelling","calming, soothing, rustgevende, kalmerende, ontspannende, beruhigende, apaisante, relaxing + colour, kleur, kleuren, farbe, farben, couleur, music, muziek, musik, musique","weerstand + ohm","antioxid- + ascorb-, tocopher-, rosma-, e300"],object:["@object"],person:["@person"],street:["@street"]},noExcuse:["wie zegt, who says, wer sagt, qui dit, qui a dit","@no + nodig, needed, notig, besoin","niets, nothing, nichts, rien + beter, better, besser, mieux, like, as well, zo goed, so gut"],neverExcused:["doctor-reference"],disguises:{alike:["\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u051b\u0461\u043a\u043c\u0442\u0432\u043d\u04cf\u0410\u0415\u041e\u0420\u0421\u0423\u0425\u0406\u0408\u0405\u041a\u041c\u0422\u0412\u041d\u03b1\u03b2\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u03c9\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u0131\xf8\u0142\u0111\u1d00\u0299\u1d04\u1d05\u1d07\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\u0280\ua731\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22","aeopcyxijsdhqwkmtbhlAEOPCYXIJSKMTBHabeikvoptuxwABEZHIKMNOPTYXioldabcdeghijklmnoprstuvwyz"],signs:["01345789$@\u20ac","oieastbgsae"],spellings:{\u00df:"ss",\u0153:"oe",\u00e6:"ae",oeu:"eu",ae:"a",oe:"o",ue:"u"},abbreviations:["dr","mr","mrs","ms","mw","dhr","mevr","prof","st","ca","max","min","nr","m"]}},goals:{fatigue:{modes:["eu","education"],claims:["fatigue"],uses:["fatigue-energy","fibromyalgia"]},energy:{modes:["eu","education"],claims:["energy"],uses:["fatigue-energy"]},nerves:{modes:["eu","education"],claims:["nervous-system"],uses:["stress","anxiety"]},mind:{modes:["eu","education"],claims:["psychological"],uses:["anxiety","concentration"]},muscles:{modes:["eu","education"],claims:["muscle"],uses:["muscle-cramps","sport-performance","fibromyalgia"]},bones:{modes:["eu","education"],claims:["bones"],uses:["bone"]},teeth:{modes:["eu","education"],claims:["teeth"],uses:[]},other:{modes:["eu","education"],claims:[],uses:[]},sleep:{modes:["education"],claims:[],uses:["sleep"]},stress:{modes:["education"],claims:[],uses:["stress","stress-circle","cortisol","anxiety"]},cramps:{modes:["education"],claims:[],uses:["muscle-cramps"]},"restless-legs":{modes:["education"],claims:[],uses:["rls"]},headache:{modes:["education"],claims:[],uses:["migraine"]},cycle:{modes:["education"],claims:[],uses:["pms","oc-pill","menopause"]},heart:{modes:["education"],claims:[],uses:["heart-rhythm","blood-pressure","cholesterol"]},digestion:{modes:["education"],claims:[],uses:["constipation","gut-tolerance"]},sport:{modes:["education"],claims:[],uses:["sport-performance"]}},evidence:Me,formUses:{bisglycinate:{sleep:{grade:"C",sources:["schuster2025"],checked:!0},stress:{grade:"D",sources:["rawji2024"],checked:!0},rls:{grade:"D",sources:["rls2019"],checked:!0},"muscle-cramps":{grade:"X",sources:["cochrane-cramps-tab"],checked:!0}},citrate:{cortisol:{grade:"C",sources:["schutten2021"],checked:!0},stress:{grade:"D",sources:["rawji2024"],checked:!0},constipation:{grade:"B",sources:["none"],checked:!1},rls:{grade:"C",sources:["rls-pilot"],checked:!0}},malate:{"fatigue-energy":{grade:"D",sources:["russell1995"],checked:!0},fibromyalgia:{grade:"C",sources:["russell1995","fibro2022"],checked:!0},"sport-performance":{grade:"D",sources:["nielsen2006"],checked:!0}},taurate:{sleep:{grade:"D",sources:["rawji2024"],checked:!0},rls:{grade:"D",sources:["rls2019"],checked:!0},stress:{grade:"D",sources:["rawji2024"],checked:!0},"heart-rhythm":{grade:"D",sources:["efsa2009-taurate"],checked:!0}},glycerophosphate:{"gut-tolerance":{grade:"D",sources:["none"],checked:!1}},oxide:{sleep:{grade:"C",sources:["abbasi2012","mah2021-tab1"],checked:!0},constipation:{grade:"A",sources:["mgo-laxative"],checked:!0}},lactate:{stress:{grade:"C",sources:["pouteau2018"],checked:!0}},chloride:{fibromyalgia:{grade:"C",sources:["fibro2022"],checked:!0}},"chloride-topical":{transdermal:{grade:"D",sources:["grober2017","kass2017"],checked:!0},"muscle-cramps":{grade:"D",sources:["grober2017"],checked:!0},sleep:{grade:"D",sources:["grober2017"],checked:!0}},sulfate:{transdermal:{grade:"D",sources:["waring"],checked:!0}},threonate:{concentration:{grade:"C",sources:["none"],checked:!1}},hydroxide:{constipation:{grade:"A",sources:["fk-hydroxide"],checked:!0}}},formNotes:{oxide:{sources:["pardo2021"],checked:!0}},foods:{vegetables:{"spinazie-rauw":[79,75,1,"small-bowl","raw",[],"usda-sr28","11457","exact","Spinazie, rauw","Spinach, raw","Spinat, roh","\xc9pinards, crus"],"spinazie-gekookt":[87,150,3,"serving-spoon","cooked",[],"usda-sr28","11458","exact","Spinazie, gekookt","Spinach, boiled","Spinat, gekocht","\xc9pinards, cuits"],"spinazie-diepvries-gekookt":[82,150,3,"serving-spoon","cooked",[],"usda-sr28","11464","exact","Spinazie uit de diepvries, gekookt","Spinach, frozen, boiled","Spinat, tiefgek\xfchlt, gekocht","\xc9pinards surgel\xe9s, cuits"],"andijvie-rauw":[15,75,1,"small-bowl","raw",[],"usda-sr28","11213","exact","Andijvie, rauw","Endive (escarole), raw","Endivie, roh","Chicor\xe9e scarole, crue"],"andijvie-gekookt":[13,150,3,"serving-spoon","cooked",[],"usda-sr28","11214","exact","Andijvie, gekookt","Escarole endive, boiled","Endivie, gekocht","Chicor\xe9e scarole, cuite"],"spruitjes-rauw":[23,150,3,"serving-spoon","raw",[],"usda-sr28","11098","exact","Spruitjes, rauw","Brussels sprouts, raw","Rosenkohl, roh","Choux de Bruxelles, crus"],"spruitjes-gekookt":[20,150,3,"serving-spoon","cooked",[],"usda-sr28","11099","exact","Spruitjes, gekookt","Brussels sprouts, boiled","Rosenkohl, gekocht","Choux de Bruxelles, cuits"],kropsla:[13,50,1,"small-bowl","raw",[],"usda-sr28","11250","exact","Kropsla (botersla)","Butterhead lettuce","Kopfsalat","Laitue pomm\xe9e"],"romeinse-sla":[14,50,1,"small-bowl","raw",[],"usda-sr28","11251","exact","Romeinse sla (little gem)","Romaine lettuce","R\xf6mersalat","Laitue romaine"],ijsbergsla:[7,50,1,"small-bowl","raw",[],"usda-sr28","11252","exact","IJsbergsla","Iceberg lettuce","Eisbergsalat","Laitue iceberg"],veldsla:[13,50,1,"small-bowl","raw",[],"usda-sr28","11190","exact","Veldsla","Lamb's lettuce (corn salad)","Feldsalat","M\xe2che"],rucola:[47,25,1,"handful","raw",[],"usda-sr28","11959","exact","Rucola","Rocket (arugula)","Rucola","Roquette"],"boerenkool-rauw":[47,75,1,"small-bowl","raw",[],"usda-sr28","11233","exact","Boerenkool, rauw","Kale, raw","Gr\xfcnkohl, roh","Chou fris\xe9 (kale), cru"],"boerenkool-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11234","exact","Boerenkool, gekookt","Kale, boiled","Gr\xfcnkohl, gekocht","Chou fris\xe9 (kale), cuit"],"chinese-kool-rauw":[13,75,1,"small-bowl","raw",[],"usda-sr28","11119","exact","Chinese kool, rauw","Chinese (napa) cabbage, raw","Chinakohl, roh","Chou chinois (p\xe9-tsa\xef), cru"],"chinese-kool-gekookt":[10,150,3,"serving-spoon","cooked",[],"usda-sr28","11120","exact","Chinese kool, gekookt","Chinese (napa) cabbage, boiled","Chinakohl, gekocht","Chou chinois (p\xe9-tsa\xef), cuit"],"paksoi-rauw":[19,75,1,"small-bowl","raw",[],"usda-sr28","11116","exact","Paksoi, rauw","Pak choi (bok choy), raw","Pak Choi, roh","Pak-cho\xef, cru"],"paksoi-gekookt":[11,150,3,"serving-spoon","cooked",[],"usda-sr28","11117","exact","Paksoi, gekookt","Pak choi (bok choy), boiled","Pak Choi, gekocht","Pak-cho\xef, cuit"],"snijbiet-rauw":[81,75,1,"small-bowl","raw",[],"usda-sr28","11147","exact","Snijbiet (warmoes), rauw","Swiss chard, raw","Mangold, roh","Blette (poir\xe9e), crue"],"snijbiet-gekookt":[86,150,3,"serving-spoon","cooked",[],"usda-sr28","11148","exact","Snijbiet (warmoes), gekookt","Swiss chard, boiled","Mangold, gekocht","Blette (poir\xe9e), cuite"],tuinkers:[38,10,.5,"punnet","raw",[],"usda-sr28","11203","exact","Tuinkers","Garden cress","Gartenkresse","Cresson al\xe9nois"],waterkers:[21,25,1,"handful","raw",[],"usda-sr28","11591","exact","Waterkers","Watercress","Brunnenkresse","Cresson de fontaine"],"raapstelen-rauw":[31,75,1,"small-bowl","raw",[],"usda-sr28","11568","close","Raapstelen, rauw","Turnip greens, raw","Stielmus (R\xfcbstiel), roh","Fanes de navet, crues"],"postelein-rauw":[68,75,1,"small-bowl","raw",[],"usda-sr28","11427","exact","Postelein, rauw","Purslane, raw","Portulak, roh","Pourpier, cru"],"witlof-rauw":[10,75,1,"small-bowl","raw",[],"usda-sr28","11151","exact","Witlof, rauw","Chicory (Belgian endive), raw","Chicor\xe9e, roh","Endive (chicon), crue"],"broccoli-rauw":[21,75,1,"small-bowl","raw",[],"usda-sr28","11090","exact","Broccoli, rauw","Broccoli, raw","Brokkoli, roh","Brocoli, cru"],"broccoli-gekookt":[21,150,3,"serving-spoon","cooked",[],"usda-sr28","11091","exact","Broccoli, gekookt","Broccoli, boiled","Brokkoli, gekocht","Brocoli, cuit"],"bloemkool-gekookt":[9,150,3,"serving-spoon","cooked",[],"usda-sr28","11136","exact","Bloemkool, gekookt","Cauliflower, boiled","Blumenkohl, gekocht","Chou-fleur, cuit"],"rode-kool-gekookt":[17,150,3,"serving-spoon","cooked",[],"usda-sr28","11113","exact","Rode kool, gekookt","Red cabbage, boiled","Rotkohl, gekocht","Chou rouge, cuit"],zuurkool:[13,150,3,"serving-spoon","canned",[],"usda-sr28","11439","exact","Zuurkool","Sauerkraut","Sauerkraut","Choucroute"],"prei-gekookt":[14,150,3,"serving-spoon","cooked",[],"usda-sr28","11247","exact","Prei, gekookt","Leek, boiled","Lauch, gekocht","Poireau, cuit"],"ui-rauw":[10,75,1,"onion","raw",[],"usda-sr28","11282","exact","Ui, rauw","Onion, raw","Zwiebel, roh","Oignon, cru"],knoflook:[25,3,1,"clove","raw",[],"usda-sr28","11215","exact","Knoflook","Garlic","Knoblauch","Ail"],"wortel-rauw":[12,75,1,"carrot","raw",[],"usda-sr28","11124","exact","Wortel, rauw","Carrot, raw","Karotte, roh","Carotte, crue"],"rode-biet-gekookt":[23,100,2,"serving-spoon","cooked",[],"usda-sr28","11081","exact","Rode biet, gekookt","Beetroot, boiled","Rote Bete, gekocht","Betterave, cuite"],"asperges-gekookt":[14,150,6,"asparagus-spear","cooked",[],"usda-sr28","11012","close","Asperges, gekookt","Asparagus, boiled","Spargel, gekocht","Asperges, cuites"],"courgette-gekookt":[19,150,3,"serving-spoon","cooked",[],"usda-sr28","11478","exact","Courgette, gekookt","Courgette (zucchini), boiled","Zucchini, gekocht","Courgette, cuite"],komkommer:[13,75,8,"thin-slice","raw",[],"usda-sr28","11205","exact","Komkommer met schil","Cucumber with peel","Gurke mit Schale","Concombre avec peau"],"paprika-rood":[12,75,.5,"pepper","raw",[],"usda-sr28","11821","exact","Rode paprika, rauw","Red pepper, raw","Rote Paprika, roh","Poivron rouge, cru"],tomaat:[11,80,1,"tomato","raw",[],"usda-sr28","11529","exact","Tomaat, rauw","Tomato, raw","Tomate, roh","Tomate, crue"],"zongedroogde-tomaat":[194,20,4,"piece","dried",[],"usda-sr28","11955","exact","Tomaat, zongedroogd","Sun-dried tomato","Getrocknete Tomate","Tomate s\xe9ch\xe9e"],"champignons-gebakken":[11,75,1,"small-dish","fried",[],"usda-sr28","11263","exact","Champignons, gebakken","Mushrooms, stir-fried","Champignons, gebraten","Champignons de Paris, po\xeal\xe9s"],"sperziebonen-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11053","exact","Sperziebonen, gekookt","Green beans, boiled","Gr\xfcne Bohnen, gekocht","Haricots verts, cuits"],"suikermais-gekookt":[26,75,.5,"corn-cob","cooked",[],"usda-sr28","11168","exact","Ma\xefs (suikerma\xefs), gekookt","Sweetcorn, boiled","Zuckermais, gekocht","Ma\xefs doux, cuit"],"suikermais-blik":[13,75,3,"tablespoon","canned",[],"usda-sr28","11172","exact","Ma\xefs (suikerma\xefs) uit blik","Sweetcorn, canned, drained","Zuckermais aus der Dose","Ma\xefs doux en conserve"],"pompoen-gekookt":[9,150,3,"serving-spoon","cooked",[],"usda-sr28","11423","exact","Pompoen, gekookt","Pumpkin, boiled","K\xfcrbis, gekocht","Potiron, cuit"],zeekraal:[53,50,1,"handful","raw",[],"ciqual-2025","20283","exact","Zeekraal, vers","Samphire (glasswort), fresh","Queller, frisch","Salicorne, fra\xeeche"],"zoete-aardappel-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11510","exact","Zoete aardappel, gekookt zonder schil","Sweet potato, boiled, no skin","S\xfc\xdfkartoffel, gekocht, ohne Schale","Patate douce, cuite, sans peau"],"aardappel-gekookt":[20,200,3,"potato","cooked",[],"usda-sr28","11367","exact","Aardappel, gekookt zonder schil","Potato, boiled without skin","Kartoffel, gekocht, ohne Schale","Pomme de terre, cuite, sans peau"],"aardappel-schil-oven":[28,200,1,"potato-large","baked",[],"usda-sr28","11674","exact","Aardappel met schil, uit de oven","Potato baked in its skin","Ofenkartoffel mit Schale","Pomme de terre au four, avec peau"],"friet-oven":[24,150,1,"portion","baked",[],"usda-sr28","11403","exact","Friet uit de oven","Oven chips (French fries)","Backofen-Pommes","Frites au four"],"postelein-gekookt":[67,150,3,"serving-spoon","cooked",[],"usda-sr28","11428","exact","Postelein, gekookt","Purslane, boiled","Portulak, gekocht","Pourpier, cuit"],radicchio:[13,50,1,"small-bowl","raw",[],"usda-sr28","11952","exact","Radicchio (roodlof)","Radicchio","Radicchio","Radicchio (tr\xe9vise)"],"bloemkool-rauw":[15,75,1,"small-bowl","raw",[],"usda-sr28","11135","exact","Bloemkool, rauw","Cauliflower, raw","Blumenkohl, roh","Chou-fleur, cru"],"witte-kool-rauw":[12,75,1,"small-bowl","raw",[],"usda-sr28","11109","close","Witte kool, rauw","White cabbage, raw","Wei\xdfkohl, roh","Chou blanc, cru"],"spitskool-rauw":[15,75,1,"small-bowl","raw",[],"usda-sr28","11749","close","Spitskool, rauw","Pointed cabbage, raw","Spitzkohl, roh","Chou pointu, cru"],"savooiekool-gekookt":[24,150,3,"serving-spoon","cooked",[],"usda-sr28","11115","exact","Savooiekool, gekookt","Savoy cabbage, boiled","Wirsing, gekocht","Chou de Milan, cuit"],"lente-ui":[20,15,1,"spring-onion","raw",[],"usda-sr28","11291","exact","Lente-ui (bosui)","Spring onion","Fr\xfchlingszwiebel","Oignon nouveau"],"wortel-gekookt":[10,150,3,"serving-spoon","cooked",[],"usda-sr28","11125","exact","Wortel, gekookt","Carrot, boiled","Karotte, gekocht","Carotte, cuite"],"knolselderij-gekookt":[12,150,3,"serving-spoon","cooked",[],"usda-sr28","11142","exact","Knolselderij, gekookt","Celeriac, boiled","Knollensellerie, gekocht","C\xe9leri-rave, cuit"],bleekselderij:[11,40,1,"celery-stalk","raw",[],"usda-sr28","11143","exact","Bleekselderij, rauw","Celery, raw","Staudensellerie, roh","C\xe9leri branche, cru"],"koolraap-gekookt":[10,150,3,"serving-spoon","cooked",[],"usda-sr28","11436","exact","Koolraap, gekookt","Swede (rutabaga), boiled","Steckr\xfcbe, gekocht","Rutabaga, cuit"],"koolrabi-gekookt":[19,150,3,"serving-spoon","cooked",[],"usda-sr28","11242","exact","Koolrabi, gekookt","Kohlrabi, boiled","Kohlrabi, gekocht","Chou-rave, cuit"],"pastinaak-gekookt":[29,150,3,"serving-spoon","cooked",[],"usda-sr28","11299","exact","Pastinaak, gekookt","Parsnip, boiled","Pastinake, gekocht","Panais, cuit"],radijs:[10,30,5,"radish","raw",[],"usda-sr28","11429","exact","Radijs","Radish","Radieschen","Radis"],"venkel-rauw":[17,75,1,"small-bowl","raw",[],"usda-sr28","11957","exact","Venkel, rauw","Fennel bulb, raw","Fenchel, roh","Fenouil, cru"],"artisjok-gekookt":[42,100,1,"artichoke-edible-part","cooked",[],"usda-sr28","11008","exact","Artisjok, gekookt","Globe artichoke, boiled","Artischocke, gekocht","Artichaut, cuit"],"aardpeer-rauw":[17,100,2,"serving-spoon","raw",[],"usda-sr28","11226","exact","Aardpeer (topinamboer), rauw","Jerusalem artichoke, raw","Topinambur, roh","Topinambour, cru"],"schorseneren-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11438","close","Schorseneren, gekookt","Salsify, boiled","Schwarzwurzeln, gekocht","Salsifis, cuits"],"aubergine-gekookt":[11,150,3,"serving-spoon","cooked",[],"usda-sr28","11210","exact","Aubergine, gekookt","Aubergine (eggplant), boiled","Aubergine, gekocht","Aubergine, cuite"],"paprika-groen":[10,75,.5,"pepper","raw",[],"usda-sr28","11333","exact","Groene paprika, rauw","Green pepper, raw","Gr\xfcne Paprika, roh","Poivron vert, cru"],"tomaten-blik":[10,100,.25,"large-can","canned",[],"usda-sr28","11531","exact","Tomaten uit blik","Canned tomatoes","Dosentomaten","Tomates en conserve"],tomatenpuree:[42,20,1,"tablespoon","canned",[],"usda-sr28","11546","exact","Tomatenpuree","Tomato paste","Tomatenmark","Concentr\xe9 de tomates"],"champignons-rauw":[9,75,5,"mushroom","raw",[],"usda-sr28","11260","exact","Champignons, rauw","Mushrooms, raw","Champignons, roh","Champignons de Paris, crus"],"peultjes-gekookt":[26,150,3,"serving-spoon","cooked",[],"usda-sr28","11301","exact","Peultjes, gekookt","Mangetout (snow peas), boiled","Zuckerschoten, gekocht","Pois gourmands, cuits"],"flespompoen-oven":[29,150,3,"serving-spoon","baked",[],"usda-sr28","11486","exact","Flespompoen (butternut), uit de oven","Butternut squash, baked","Butternussk\xfcrbis, gebacken","Courge butternut, au four"],"tauge-rauw":[21,75,1,"small-bowl","raw",[],"usda-sr28","11043","exact","Taug\xe9, rauw","Mung bean sprouts, raw","Mungbohnensprossen, roh","Pousses de haricot mungo, crues"],"okra-gekookt":[36,100,2,"serving-spoon","cooked",[],"usda-sr28","11279","exact","Okra, gekookt","Okra, boiled","Okra, gekocht","Gombo, cuit"],aardappelpuree:[18,200,4,"serving-spoon","cooked",["dairy","animal"],"usda-sr28","11934","exact","Aardappelpuree met melk en boter","Mashed potato with milk and butter","Kartoffelp\xfcree mit Milch und Butter","Pur\xe9e de pommes de terre au lait et beurre"]},fruit:{banaan:[27,120,1,"banana","raw",[],"usda-sr28","09040","exact","Banaan","Banana","Banane","Banane"],avocado:[29,75,.5,"avocado","raw",[],"usda-sr28","09037","exact","Avocado","Avocado","Avocado","Avocat"],"vijg-vers":[17,50,1,"fig","raw",[],"usda-sr28","09089","exact","Vijg, vers","Fig, fresh","Feige, frisch","Figue fra\xeeche"],"vijg-gedroogd":[68,40,2,"fig","dried",[],"usda-sr28","09094","exact","Vijg, gedroogd","Fig, dried","Feige, getrocknet","Figue s\xe8che"],appel:[5,135,1,"apple","raw",[],"usda-sr28","09003","exact","Appel met schil","Apple with skin","Apfel mit Schale","Pomme avec peau"],peer:[7,150,1,"pear","raw",[],"usda-sr28","09252","exact","Peer","Pear","Birne","Poire"],sinaasappel:[10,130,1,"orange","raw",[],"usda-sr28","09200","exact","Sinaasappel","Orange","Orange","Orange"],mandarijn:[12,60,1,"mandarin","raw",[],"usda-sr28","09218","exact","Mandarijn","Mandarin (tangerine)","Mandarine","Mandarine"],kiwi:[17,75,1,"kiwi","raw",[],"usda-sr28","09148","exact","Kiwi, groen","Kiwi fruit, green","Kiwi, gr\xfcn","Kiwi vert"],aardbei:[13,100,1,"small-dish","raw",[],"usda-sr28","09316","exact","Aardbeien","Strawberries","Erdbeeren","Fraises"],framboos:[22,100,1,"small-dish","raw",[],"usda-sr28","09302","exact","Frambozen","Raspberries","Himbeeren","Framboises"],"blauwe-bes":[6,100,1,"small-dish","raw",[],"usda-sr28","09050","exact","Blauwe bessen","Blueberries","Heidelbeeren","Myrtilles"],braam:[20,100,1,"small-dish","raw",[],"usda-sr28","09042","exact","Bramen","Blackberries","Brombeeren","M\xfbres"],kers:[11,100,1,"small-dish","raw",[],"usda-sr28","09070","exact","Kersen","Sweet cherries","S\xfc\xdfkirschen","Cerises"],druif:[7,100,1,"small-bunch","raw",[],"usda-sr28","09132","exact","Druiven","Grapes","Weintrauben","Raisins (frais)"],perzik:[9,120,1,"peach","raw",[],"usda-sr28","09236","exact","Perzik","Peach","Pfirsich","P\xeache"],"abrikoos-gedroogd":[32,30,4,"apricot","dried",[],"usda-sr28","09032","exact","Abrikoos, gedroogd","Apricot, dried","Aprikose, getrocknet","Abricot sec"],"pruim-gedroogd":[41,30,4,"prune","dried",[],"usda-sr28","09291","exact","Pruim, gedroogd","Prune (dried plum)","Backpflaume","Pruneau"],"dadel-medjool":[54,25,1,"date","dried",[],"usda-sr28","09421","exact","Dadel (medjool), gedroogd","Medjool date","Medjool-Dattel","Datte medjool"],rozijn:[32,15,1,"tablespoon","dried",[],"usda-sr28","09298","exact","Rozijnen","Raisins","Rosinen","Raisins secs"],mango:[10,100,.5,"mango","raw",[],"usda-sr28","09176","exact","Mango","Mango","Mango","Mangue"],ananas:[12,100,2,"slice-of-fruit","raw",[],"usda-sr28","09266","exact","Ananas","Pineapple","Ananas","Ananas"],watermeloen:[10,200,1,"wedge","raw",[],"usda-sr28","09326","exact","Watermeloen","Watermelon","Wassermelone","Past\xe8que"],appelmoes:[3,100,2,"serving-spoon","processed",[],"usda-sr28","09401","exact","Appelmoes zonder toegevoegde suiker","Applesauce, unsweetened","Apfelmus, unges\xfc\xdft","Compote de pommes sans sucres ajout\xe9s"],grapefruit:[8,120,.5,"grapefruit","raw",[],"usda-sr28","09111","exact","Grapefruit","Grapefruit","Grapefruit","Pamplemousse"],citroen:[8,60,1,"lemon","raw",[],"usda-sr28","09150","exact","Citroen, zonder schil","Lemon, without peel","Zitrone, ohne Schale","Citron, sans peau"],"rode-bes":[13,100,1,"small-dish","raw",[],"usda-sr28","09084","close","Rode bessen (aalbessen)","Redcurrants","Rote Johannisbeeren","Groseilles"],"zwarte-bes":[24,100,1,"small-dish","raw",[],"usda-sr28","09083","exact","Zwarte bessen","Blackcurrants","Schwarze Johannisbeeren","Cassis"],kruisbes:[10,100,1,"small-dish","raw",[],"usda-sr28","09107","exact","Kruisbessen","Gooseberries","Stachelbeeren","Groseilles \xe0 maquereau"],nectarine:[9,120,1,"nectarine","raw",[],"usda-sr28","09191","exact","Nectarine","Nectarine","Nektarine","Nectarine"],"abrikoos-vers":[10,45,1,"apricot","raw",[],"usda-sr28","09021","exact","Abrikoos, vers","Apricot, fresh","Aprikose, frisch","Abricot frais"],"pruim-vers":[7,50,1,"plum","raw",[],"usda-sr28","09279","exact","Pruim, vers","Plum, fresh","Pflaume, frisch","Prune fra\xeeche"],krent:[41,15,1,"tablespoon","dried",[],"usda-sr28","09085","exact","Krenten","Currants (dried)","Korinthen","Raisins de Corinthe"],"cranberry-gedroogd":[4,15,1,"tablespoon","dried",[],"usda-sr28","09079","exact","Cranberry's, gedroogd en gezoet","Cranberries, dried, sweetened","Cranberrys, getrocknet, ges\xfc\xdft","Canneberges s\xe9ch\xe9es sucr\xe9es"],honingmeloen:[10,150,1,"wedge","raw",[],"usda-sr28","09184","close","Honingmeloen (galia)","Honeydew melon","Honigmelone","Melon miel"],granaatappel:[12,80,.5,"pomegranate","raw",[],"usda-sr28","09286","exact","Granaatappel (pitjes)","Pomegranate (seeds)","Granatapfel (Kerne)","Grenade (arilles)"],passievrucht:[29,20,1,"passion-fruit","raw",[],"usda-sr28","09231","exact","Passievrucht","Passion fruit","Passionsfrucht","Fruit de la passion"],papaja:[21,100,1,"wedge","raw",[],"usda-sr28","09226","exact","Papaja","Papaya","Papaya","Papaye"],lychee:[10,50,5,"lychee","raw",[],"usda-sr28","09164","exact","Lychees","Lychees","Litschis","Litchis"],kaki:[9,130,1,"persimmon","raw",[],"usda-sr28","09263","exact","Kaki (sharonfruit)","Persimmon (sharon fruit)","Kaki (Sharonfrucht)","Kaki"],"rabarber-rauw":[12,100,2,"stalk","raw",[],"usda-sr28","09307","exact","Rabarber, rauw","Rhubarb, raw","Rhabarber, roh","Rhubarbe, crue"]},legumes:{"linzen-droog":[96.8,60,1,"portion-uncooked","dry",[],"ciqual-2025","20359","exact","Linzen, gedroogd (ongekookt)","Lentils, dry","Linsen, trocken","Lentilles s\xe8ches"],"linzen-gekookt":[36,150,3,"serving-spoon","cooked",[],"usda-sr28","16070","exact","Linzen, gekookt","Lentils, boiled","Linsen, gekocht","Lentilles, cuites"],"rode-linzen-droog":[59,60,1,"portion-uncooked","dry",[],"usda-sr28","16144","exact","Rode linzen, gedroogd (ongekookt)","Red lentils, dry","Rote Linsen, trocken","Lentilles corail s\xe8ches"],"kikkererwten-droog":[79,60,1,"portion-uncooked","dry",[],"usda-sr28","16056","exact","Kikkererwten, gedroogd (ongekookt)","Chickpeas, dry","Kichererbsen, trocken","Pois chiches secs"],"kikkererwten-gekookt":[48,150,3,"serving-spoon","cooked",[],"usda-sr28","16057","exact","Kikkererwten, gekookt","Chickpeas, boiled","Kichererbsen, gekocht","Pois chiches, cuits"],"kikkererwten-blik":[26,150,3,"serving-spoon","canned",[],"usda-sr28","16358","exact","Kikkererwten uit blik, uitgelekt","Chickpeas, canned, drained","Kichererbsen aus der Dose, abgetropft","Pois chiches en conserve, \xe9goutt\xe9s"],"zwarte-bonen-gekookt":[70,150,3,"serving-spoon","cooked",[],"usda-sr28","16015","exact","Zwarte bonen, gekookt","Black beans, boiled","Schwarze Bohnen, gekocht","Haricots noirs, cuits"],"kidneybonen-gekookt":[45,150,3,"serving-spoon","cooked",[],"usda-sr28","16033","exact","Kidneybonen, gekookt","Red kidney beans, boiled","Kidneybohnen, gekocht","Haricots rouges, cuits"],"kidneybonen-blik":[30,150,3,"serving-spoon","canned",[],"usda-sr28","16145","exact","Kidneybonen uit blik, uitgelekt","Red kidney beans, canned, drained","Kidneybohnen aus der Dose, abgetropft","Haricots rouges en conserve, \xe9goutt\xe9s"],"witte-bonen-gekookt":[63,150,3,"serving-spoon","cooked",[],"usda-sr28","16050","exact","Witte bonen, gekookt","White beans, boiled","Wei\xdfe Bohnen, gekocht","Haricots blancs, cuits"],"witte-bonen-tomatensaus":[27,150,3,"serving-spoon","canned",[],"usda-sr28","16006","close","Witte bonen in tomatensaus","Baked beans in tomato sauce","Wei\xdfe Bohnen in Tomatenso\xdfe","Haricots blancs \xe0 la sauce tomate"],"bruine-bonen-gekookt":[50,150,3,"serving-spoon","cooked",[],"usda-sr28","16043","proxy","Bruine bonen, gekookt (pintobonen als benadering)","Pinto beans, boiled (stand-in for Dutch brown beans)","Braune Bohnen, gekocht (N\xe4herung: Pintobohnen)","Haricots bruns, cuits (approch\xe9s par le haricot pinto)"],"tuinbonen-gekookt":[31,150,3,"serving-spoon","cooked",[],"usda-sr28","11089","exact","Tuinbonen, gekookt","Broad beans, boiled","Dicke Bohnen, gekocht","F\xe8ves, cuites"],"limabonen-gekookt":[43,150,3,"serving-spoon","cooked",[],"usda-sr28","16072","exact","Limabonen (grote boterbonen), gekookt","Lima (butter) beans, boiled","Limabohnen, gekocht","Haricots de Lima, cuits"],"sojabonen-gekookt":[86,100,2,"serving-spoon","cooked",["soy"],"usda-sr28","16109","exact","Sojabonen, gekookt","Soybeans, boiled","Sojabohnen, gekocht","Graines de soja, cuites"],edamame:[64,75,1,"small-dish","cooked",["soy"],"usda-sr28","11212","exact","Edamame (jonge sojabonen), gekookt","Edamame, frozen, prepared","Edamame, gekocht","Edamame, cuits"],"mungbonen-gekookt":[48,150,3,"serving-spoon","cooked",[],"usda-sr28","16081","exact","Mungbonen, gekookt","Mung beans, boiled","Mungbohnen, gekocht","Haricots mungo, cuits"],"spliterwten-gekookt":[36,150,3,"serving-spoon","cooked",[],"usda-sr28","16086","exact","Spliterwten, gekookt","Split peas, boiled","Sch\xe4lerbsen, gekocht","Pois cass\xe9s, cuits"],"doperwten-gekookt":[39,150,3,"serving-spoon","cooked",[],"usda-sr28","11305","exact","Doperwten, gekookt","Green peas, boiled","Gr\xfcne Erbsen, gekocht","Petits pois, cuits"],"doperwten-diepvries":[22,150,3,"serving-spoon","cooked",[],"usda-sr28","11313","exact","Doperwten uit de diepvries, gekookt","Green peas, frozen, boiled","Gr\xfcne Erbsen, tiefgek\xfchlt, gekocht","Petits pois surgel\xe9s, cuits"],"doperwten-blik":[18,150,3,"serving-spoon","canned",[],"usda-sr28","11308","exact","Doperwten uit blik, uitgelekt","Green peas, canned, drained","Gr\xfcne Erbsen aus der Dose, abgetropft","Petits pois en conserve, \xe9goutt\xe9s"],hummus:[71,30,2,"tablespoon","processed",[],"usda-sr28","16158","exact","Hummus","Hummus","Hummus","Houmous"],"zwarte-bonen-blik":[35,150,3,"serving-spoon","canned",[],"usda-sr28","16018","exact","Zwarte bonen uit blik","Black beans, canned","Schwarze Bohnen aus der Dose","Haricots noirs en conserve"],"witte-bonen-blik":[51,150,3,"serving-spoon","canned",[],"usda-sr28","16051","exact","Witte bonen uit blik","White beans, canned","Wei\xdfe Bohnen aus der Dose","Haricots blancs en conserve"],"bruine-bonen-blik":[32,150,3,"serving-spoon","canned",[],"usda-sr28","16146","proxy","Bruine bonen uit blik, uitgelekt (pintobonen als benadering)","Pinto beans, canned, drained (stand-in for Dutch brown beans)","Braune Bohnen aus der Dose (N\xe4herung: Pintobohnen)","Haricots bruns en conserve (approch\xe9s par le haricot pinto)"],"kievitsbonen-gekookt":[50,150,3,"serving-spoon","cooked",[],"usda-sr28","16020","exact","Kievitsbonen (borlotti), gekookt","Cranberry (borlotti) beans, boiled","Borlottibohnen, gekocht","Haricots borlotti, cuits"],"flageolets-gekookt":[33,150,3,"serving-spoon","cooked",[],"ciqual-2025","20513","exact","Flageolets, gekookt","Flageolet beans, boiled","Flageoletbohnen, gekocht","Haricots flageolets, cuits"],"adukibonen-gekookt":[52,150,3,"serving-spoon","cooked",[],"usda-sr28","16002","exact","Adukibonen, gekookt","Adzuki beans, boiled","Adzukibohnen, gekocht","Haricots azuki, cuits"],"zwarte-ogenbonen-gekookt":[53,150,3,"serving-spoon","cooked",[],"usda-sr28","16063","exact","Zwarte-ogenbonen, gekookt","Black-eyed beans, boiled","Augenbohnen, gekocht","Haricots cornilles, cuits"],"lupinebonen-gekookt":[54,75,1,"small-dish","cooked",[],"usda-sr28","16077","exact","Lupinebonen, gekookt","Lupin beans, boiled","Lupinen, gekocht","Lupins, cuits"],"doperwten-rauw":[33,150,3,"serving-spoon","raw",[],"usda-sr28","11304","exact","Doperwten, rauw","Green peas, raw","Gr\xfcne Erbsen, roh","Petits pois, crus"],kikkererwtenmeel:[166,30,3,"tablespoon","dry",[],"usda-sr28","16157","exact","Kikkererwtenmeel","Chickpea flour","Kichererbsenmehl","Farine de pois chiche"]},"nuts-seeds":{"amandel-rauw":[270,25,1,"handful","raw",["nuts"],"usda-sr28","12061","exact","Amandelen, ongebrand","Almonds","Mandeln","Amandes"],"amandel-geroosterd":[279,25,1,"handful","roasted",["nuts"],"usda-sr28","12063","exact","Amandelen, geroosterd, ongezouten","Almonds, dry roasted, unsalted","Mandeln, ger\xf6stet, ungesalzen","Amandes grill\xe9es, non sal\xe9es"],"cashewnoot-rauw":[292,25,1,"handful","raw",["nuts"],"usda-sr28","12087","exact","Cashewnoten, ongebrand","Cashew nuts, raw","Cashewkerne, unger\xf6stet","Noix de cajou, non grill\xe9es"],"cashewnoot-geroosterd":[260,25,1,"handful","roasted",["nuts"],"usda-sr28","12085","exact","Cashewnoten, geroosterd, ongezouten","Cashew nuts, dry roasted, unsalted","Cashewkerne, ger\xf6stet, ungesalzen","Noix de cajou grill\xe9es, non sal\xe9es"],walnoot:[158,25,1,"handful","raw",["nuts"],"usda-sr28","12155","exact","Walnoten","Walnuts","Waln\xfcsse","Noix"],"hazelnoot-rauw":[163,25,1,"handful","raw",["nuts"],"usda-sr28","12120","exact","Hazelnoten, ongebrand","Hazelnuts","Haseln\xfcsse","Noisettes"],"pompoenpit-gedroogd":[592,15,1,"tablespoon","dried",[],"usda-sr28","12014","exact","Pompoenpitten, gepeld, ongebrand","Pumpkin seed kernels, dried","K\xfcrbiskerne, unger\xf6stet","Graines de courge, s\xe9ch\xe9es"],"pompoenpit-geroosterd":[550,15,1,"tablespoon","roasted",[],"usda-sr28","12016","exact","Pompoenpitten, gepeld, geroosterd, ongezouten","Pumpkin seed kernels, roasted, unsalted","K\xfcrbiskerne, ger\xf6stet, ungesalzen","Graines de courge grill\xe9es, non sal\xe9es"],lijnzaad:[392,10,1,"tablespoon","raw",[],"usda-sr28","12220","exact","Lijnzaad","Flaxseed (linseed)","Leinsamen","Graines de lin"],chiazaad:[335,10,1,"tablespoon","dried",[],"usda-sr28","12006","exact","Chiazaad","Chia seeds","Chiasamen","Graines de chia"],sesamzaad:[351,10,1,"tablespoon","dried",[],"usda-sr28","12023","exact","Sesamzaad, ongepeld","Sesame seeds, whole","Sesam, ungesch\xe4lt","Graines de s\xe9same enti\xe8res"],zonnebloempit:[325,15,1,"tablespoon","dried",[],"usda-sr28","12036","exact","Zonnebloempitten, gepeld, ongebrand","Sunflower seed kernels, dried","Sonnenblumenkerne, unger\xf6stet","Graines de tournesol, non grill\xe9es"],"zonnebloempit-geroosterd":[129,15,1,"tablespoon","roasted",[],"usda-sr28","12037","exact","Zonnebloempitten, gepeld, geroosterd, ongezouten","Sunflower seed kernels, dry roasted, unsalted","Sonnenblumenkerne, ger\xf6stet, ungesalzen","Graines de tournesol grill\xe9es, non sal\xe9es"],hennepzaad:[700,10,1,"tablespoon","raw",[],"usda-sr28","12012","exact","Hennepzaad, gepeld","Hemp seed, hulled","Hanfsamen, gesch\xe4lt","Graines de chanvre d\xe9cortiqu\xe9es"],maanzaad:[347,10,1,"tablespoon","dried",[],"usda-sr28","02033","exact","Maanzaad","Poppy seeds","Mohn","Graines de pavot"],pijnboompit:[251,10,1,"tablespoon","dried",["nuts"],"usda-sr28","12147","exact","Pijnboompitten","Pine nuts","Pinienkerne","Pignons de pin"],paranoot:[376,25,5,"nut","dried",["nuts"],"usda-sr28","12078","exact","Paranoten","Brazil nuts","Paran\xfcsse","Noix du Br\xe9sil"],pecannoot:[121,25,1,"handful","raw",["nuts"],"usda-sr28","12142","exact","Pecannoten","Pecans","Pekann\xfcsse","Noix de p\xe9can"],"pistache-geroosterd":[109,25,1,"handful","roasted",["nuts"],"usda-sr28","12152","exact","Pistachenoten, geroosterd, ongezouten","Pistachios, dry roasted, unsalted","Pistazien, ger\xf6stet, ungesalzen","Pistaches grill\xe9es, non sal\xe9es"],"pinda-geroosterd":[178,25,1,"handful","roasted",["nuts"],"usda-sr28","16390","exact","Pinda's, geroosterd, ongezouten","Peanuts, dry roasted, unsalted","Erdn\xfcsse, ger\xf6stet, ungesalzen","Cacahu\xe8tes grill\xe9es, non sal\xe9es"],pindakaas:[168,15,1,"spread-on-bread","processed",["nuts"],"usda-sr28","16398","exact","Pindakaas zonder zout","Peanut butter, smooth, unsalted","Erdnussbutter, ohne Salz","Beurre de cacahu\xe8te, sans sel"],amandelpasta:[279,15,1,"spread-on-bread","processed",["nuts"],"usda-sr28","12195","exact","Amandelpasta (100% amandel)","Almond butter, unsalted","Mandelmus","Pur\xe9e d'amandes"],tahin:[95,15,1,"tablespoon","processed",[],"usda-sr28","12166","exact","Tahin (sesampasta)","Tahini (sesame paste)","Tahin (Sesampaste)","Tahin (pur\xe9e de s\xe9same)"],"kokos-geraspt":[90,10,1,"tablespoon","dried",["nuts"],"usda-sr28","12108","exact","Kokos, gedroogd en geraspt, ongezoet","Coconut, desiccated, unsweetened","Kokosraspel, unges\xfc\xdft","Noix de coco r\xe2p\xe9e, non sucr\xe9e"],"gemengde-noten":[227,25,1,"handful","roasted",["nuts"],"usda-sr28","12135","exact","Gemengde noten met pinda's, geroosterd, ongezouten","Mixed nuts with peanuts, dry roasted, unsalted","Nussmischung mit Erdn\xfcssen, ger\xf6stet, ungesalzen","Noix m\xe9lang\xe9es avec cacahu\xe8tes, grill\xe9es, non sal\xe9es"],studentenhaver:[158,25,1,"handful","processed",["nuts"],"usda-sr28","19821","close","Studentenhaver, ongezouten","Trail mix, unsalted","Studentenfutter, ungesalzen","M\xe9lange \xe9tudiant, non sal\xe9"],"hazelnoot-geroosterd":[173,25,1,"handful","roasted",["nuts"],"usda-sr28","12122","exact","Hazelnoten, geroosterd, ongezouten","Hazelnuts, dry roasted, unsalted","Haseln\xfcsse, ger\xf6stet, ungesalzen","Noisettes grill\xe9es, non sal\xe9es"],macadamia:[130,25,1,"handful","raw",["nuts"],"usda-sr28","12131","exact","Macadamianoten","Macadamia nuts","Macadamian\xfcsse","Noix de macadamia"],"pinda-rauw":[168,25,1,"handful","raw",["nuts"],"usda-sr28","16087","exact","Pinda's, ongebrand","Peanuts, raw","Erdn\xfcsse, unger\xf6stet","Cacahu\xe8tes, non grill\xe9es"],"kastanje-geroosterd":[33,50,5,"chestnut","roasted",["nuts"],"usda-sr28","12167","exact","Tamme kastanjes, gepoft","Chestnuts, roasted","Esskastanien, ger\xf6stet","Ch\xe2taignes grill\xe9es"]},"grains-bread":{volkorenbrood:[75,35,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","18075","exact","Volkorenbrood","Wholemeal bread","Vollkornbrot (Weizen)","Pain complet"],bruinbrood:[41,35,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","18064","close","Bruinbrood (tarwebrood)","Brown (wheat) bread","Weizenmischbrot","Pain bis"],witbrood:[23,30,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","18069","exact","Witbrood","White bread","Wei\xdfbrot","Pain blanc"],meergranenbrood:[78,35,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","28397","close","Meergranenbrood","Multigrain bread","Mehrkornbrot","Pain multic\xe9r\xe9ales"],roggebrood:[54,50,1,"slice-of-bread","as-sold",["gluten"],"usda-sr28","18044","close","Roggebrood (donker)","Rye bread (pumpernickel)","Roggenbrot (Pumpernickel)","Pain de seigle (pumpernickel)"],croissant:[16,45,1,"croissant","as-sold",["gluten","dairy","animal"],"usda-sr28","18239","exact","Croissant","Croissant","Croissant","Croissant"],knackebrod:[78,10,1,"piece","as-sold",["gluten"],"usda-sr28","18216","exact","Kn\xe4ckebr\xf6d, rogge","Crispbread, rye","Kn\xe4ckebrot, Roggen","Pain croustillant au seigle"],beschuit:[36,10,1,"rusk","as-sold",["gluten","dairy","animal"],"usda-sr28","18224","close","Beschuit","Dutch rusk","Zwieback","Biscotte"],rijstwafel:[131,8,1,"rice-cake","as-sold",[],"usda-sr28","19816","exact","Rijstwafel, volkoren, ongezouten","Rice cake, brown rice, unsalted","Reiswaffel, Vollkorn, ungesalzen","Galette de riz complet, non sal\xe9e"],"wrap-tarwe":[22,60,1,"wrap","as-sold",["gluten"],"usda-sr28","18364","exact","Wrap (tarwetortilla)","Flour tortilla wrap","Weizen-Tortilla","Tortilla de bl\xe9"],ontbijtkoek:[14.3,25,1,"slice","as-sold",["gluten","animal"],"ciqual-2025","23200","close","Ontbijtkoek","Dutch spiced breakfast cake","Fr\xfchst\xfcckskuchen (Honigkuchen)","Pain d'\xe9pices"],pannenkoek:[16,70,1,"pancake","baked",["gluten","dairy","animal"],"usda-sr28","18293","close","Pannenkoek","Pancake","Pfannkuchen","Cr\xeape \xe9paisse (pancake)"],"havermout-droog":[138,40,4,"tablespoon","dry",["gluten"],"usda-sr28","08120","exact","Havermout, droog","Rolled oats, dry","Haferflocken, trocken","Flocons d'avoine, secs"],havermoutpap:[27,250,1,"soup-plate","cooked",["gluten"],"usda-sr28","08121","exact","Havermoutpap met water","Porridge made with water","Haferbrei mit Wasser","Porridge \xe0 l'eau"],haver:[177,40,4,"tablespoon","dry",["gluten"],"usda-sr28","20038","exact","Haver (hele korrel)","Oats (whole grain)","Hafer (Korn)","Avoine (grain)"],haverzemelen:[235,10,1,"tablespoon","dry",["gluten"],"usda-sr28","20033","exact","Haverzemelen","Oat bran","Haferkleie","Son d'avoine"],tarwezemelen:[611,5,1,"tablespoon","dry",["gluten"],"usda-sr28","20077","exact","Tarwezemelen","Wheat bran","Weizenkleie","Son de bl\xe9"],tarwekiemen:[239,10,1,"tablespoon","dry",["gluten"],"usda-sr28","20078","exact","Tarwekiemen","Wheat germ","Weizenkeime","Germe de bl\xe9"],muesli:[113,40,4,"tablespoon","as-sold",["nuts","gluten","dairy","animal"],"ciqual-2025","32113","exact","Muesli met fruit, zonder toegevoegde suiker","Muesli with fruit, no added sugar","M\xfcsli mit Fr\xfcchten, ohne Zuckerzusatz","Muesli aux fruits, sans sucres ajout\xe9s"],"krokante-muesli":[77.8,45,4,"tablespoon","as-sold",["nuts","gluten","dairy","animal"],"ciqual-2025","32108","exact","Krokante muesli (cruesli)","Crunchy muesli (granola)","Knusperm\xfcsli","Muesli croustillant"],cornflakes:[13.1,30,1,"dessert-bowl","as-sold",["gluten"],"ciqual-2025","32005","exact","Cornflakes","Corn flakes","Cornflakes","P\xe9tales de ma\xefs"],"boekweit-droog":[231,75,1,"portion-uncooked","dry",[],"usda-sr28","20008","exact","Boekweit, ongekookt","Buckwheat, uncooked","Buchweizen, roh","Sarrasin, cru"],"boekweit-gekookt":[51,150,3,"serving-spoon","cooked",[],"usda-sr28","20010","exact","Boekweit (grutten), gekookt","Buckwheat groats, cooked","Buchweizengr\xfctze, gekocht","Gruau de sarrasin, cuit"],"gierst-droog":[114,75,1,"portion-uncooked","dry",[],"usda-sr28","20031","exact","Gierst, ongekookt","Millet, uncooked","Hirse, roh","Millet, cru"],"gierst-gekookt":[44,150,3,"serving-spoon","cooked",[],"usda-sr28","20032","exact","Gierst, gekookt","Millet, cooked","Hirse, gekocht","Millet, cuit"],"quinoa-droog":[197,75,1,"portion-uncooked","dry",[],"usda-sr28","20035","exact","Quinoa, ongekookt","Quinoa, uncooked","Quinoa, roh","Quinoa, cru"],"quinoa-gekookt":[64,150,3,"serving-spoon","cooked",[],"usda-sr28","20137","exact","Quinoa, gekookt","Quinoa, cooked","Quinoa, gekocht","Quinoa, cuit"],"zilvervliesrijst-droog":[116,75,1,"portion-uncooked","dry",[],"usda-sr28","20036","exact","Zilvervliesrijst (bruine rijst), ongekookt","Brown rice, uncooked","Naturreis, roh","Riz complet, cru"],"zilvervliesrijst-gekookt":[39,150,3,"serving-spoon","cooked",[],"usda-sr28","20037","exact","Zilvervliesrijst (bruine rijst), gekookt","Brown rice, cooked","Naturreis, gekocht","Riz complet, cuit"],"witte-rijst-gekookt":[12,150,3,"serving-spoon","cooked",[],"usda-sr28","20445","exact","Witte rijst, gekookt","White rice, cooked","Wei\xdfer Reis, gekocht","Riz blanc, cuit"],"volkorenpasta-droog":[128,75,1,"portion-uncooked","dry",["gluten"],"usda-sr28","20124","exact","Volkorenpasta, ongekookt","Wholewheat pasta, dry","Vollkornnudeln, roh","P\xe2tes compl\xe8tes, crues"],"volkorenpasta-gekookt":[54,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20125","exact","Volkorenpasta, gekookt","Wholewheat pasta, cooked","Vollkornnudeln, gekocht","P\xe2tes compl\xe8tes, cuites"],"witte-pasta-gekookt":[18,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20421","exact","Pasta (wit), gekookt","Pasta (white), cooked","Nudeln, gekocht","P\xe2tes, cuites"],"couscous-gekookt":[8,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20029","exact","Couscous, bereid","Couscous, cooked","Couscous, zubereitet","Couscous, cuit"],"bulgur-gekookt":[32,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20013","exact","Bulgur, gekookt","Bulgur, cooked","Bulgur, gekocht","Boulgour, cuit"],volkorenmeel:[137,30,3,"tablespoon","dry",["gluten"],"usda-sr28","20080","exact","Volkoren tarwemeel","Wholemeal wheat flour","Weizenvollkornmehl","Farine de bl\xe9 compl\xe8te"],tarwebloem:[22,30,3,"tablespoon","dry",["gluten"],"usda-sr28","20481","exact","Tarwebloem","White wheat flour","Weizenmehl","Farine de bl\xe9 blanche"],popcorn:[131,20,1,"snack-bowl","as-sold",[],"usda-sr28","19806","exact","Popcorn, zonder vet en zout","Popcorn, air-popped, unsalted","Popcorn, ohne Fett und Salz","Pop-corn souffl\xe9, non sal\xe9"],stokbrood:[32,50,1,"piece","as-sold",["gluten"],"usda-sr28","18029","exact","Stokbrood, wit","French bread","Baguette","Baguette"],"pita-volkoren":[69,60,1,"pitta","as-sold",["gluten"],"usda-sr28","18042","exact","Pitabrood, volkoren","Pitta bread, wholemeal","Pitabrot, Vollkorn","Pain pita complet"],"pita-wit":[26,60,1,"pitta","as-sold",["gluten"],"usda-sr28","18041","exact","Pitabrood, wit","Pitta bread, white","Pitabrot, hell","Pain pita blanc"],volkorencracker:[110,15,2,"cracker","as-sold",["gluten"],"usda-sr28","18235","exact","Volkorencracker","Wholemeal cracker","Vollkorncracker","Cracker complet"],"wrap-volkoren":[85,60,1,"wrap","as-sold",["gluten"],"usda-sr28","28295","exact","Wrap, volkoren","Wholemeal tortilla wrap","Vollkorn-Tortilla","Tortilla compl\xe8te"],boekweitmeel:[251,30,3,"tablespoon","dry",[],"usda-sr28","20011","exact","Boekweitmeel","Buckwheat flour","Buchweizenmehl","Farine de sarrasin"],"wilde-rijst-gekookt":[32,150,3,"serving-spoon","cooked",[],"usda-sr28","20089","exact","Wilde rijst, gekookt","Wild rice, cooked","Wildreis, gekocht","Riz sauvage, cuit"],"eiermie-gekookt":[21,150,3,"serving-spoon","cooked",["gluten","animal"],"usda-sr28","20410","exact","Eiermie, gekookt","Egg noodles, cooked","Eiernudeln, gekocht","Nouilles aux \u0153ufs, cuites"],"parelgort-gekookt":[22,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20006","exact","Parelgort (gerst), gekookt","Pearl barley, cooked","Perlgraupen, gekocht","Orge perl\xe9, cuit"],"spelt-gekookt":[49,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20141","exact","Spelt (hele korrel), gekookt","Spelt (whole grain), cooked","Dinkel (Korn), gekocht","\xc9peautre (grain), cuit"],"teff-gekookt":[50,150,3,"serving-spoon","cooked",[],"usda-sr28","20143","exact","Teff, gekookt","Teff, cooked","Teff, gekocht","Teff, cuit"],"amarant-gekookt":[65,150,3,"serving-spoon","cooked",[],"usda-sr28","20002","exact","Amarant, gekookt","Amaranth grain, cooked","Amaranth, gekocht","Amarante, cuite"],roggemeel:[160,30,3,"tablespoon","dry",["gluten"],"usda-sr28","20063","exact","Roggemeel, volkoren","Rye flour, dark (wholegrain)","Roggenvollkornmehl","Farine de seigle compl\xe8te"],maismeel:[127,30,3,"tablespoon","dry",[],"usda-sr28","20020","exact","Ma\xefsmeel, volkoren","Cornmeal, whole grain","Maismehl, Vollkorn","Farine de ma\xefs compl\xe8te"]},"dairy-eggs":{"halfvolle-melk":[11.1,150,1,"beaker","as-sold",["dairy","animal"],"ciqual-2025","19042","exact","Halfvolle melk","Semi-skimmed milk","Teilentrahmte Milch","Lait demi-\xe9cr\xe9m\xe9"],"volle-melk":[10,150,1,"beaker","as-sold",["dairy","animal"],"usda-sr28","01211","exact","Volle melk","Whole milk","Vollmilch","Lait entier"],"magere-melk":[11,150,1,"beaker","as-sold",["dairy","animal"],"usda-sr28","01151","exact","Magere melk","Skimmed milk","Magermilch","Lait \xe9cr\xe9m\xe9"],karnemelk:[11,150,1,"beaker","as-sold",["dairy","animal"],"usda-sr28","01088","exact","Karnemelk","Buttermilk","Buttermilch","Babeurre (lait ribot)"],"yoghurt-vol":[12,150,1,"dessert-bowl","as-sold",["dairy","animal"],"usda-sr28","01116","exact","Volle yoghurt","Yoghurt, whole milk","Joghurt, Vollmilch","Yaourt au lait entier"],"yoghurt-mager":[19,150,1,"dessert-bowl","as-sold",["dairy","animal"],"usda-sr28","01118","exact","Magere yoghurt","Yoghurt, skimmed milk","Joghurt, mager","Yaourt maigre"],"yoghurt-grieks":[11,150,1,"dessert-bowl","as-sold",["dairy","animal"],"usda-sr28","01293","exact","Griekse yoghurt, vol","Greek yoghurt, whole milk","Griechischer Joghurt","Yaourt \xe0 la grecque"],"kwark-mager":[12.7,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","19644","exact","Magere kwark","Quark, fat-free","Magerquark","Fromage blanc 0 %"],"kwark-vol":[9.6,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","19711","exact","Volle kwark","Quark, full-fat","Sahnequark","Fromage blanc 8 %"],kefir:[12.7,150,1,"beaker","as-sold",["dairy","animal"],"ciqual-2025","19865","exact","Kefir","Kefir","Kefir","K\xe9fir de lait"],huttenkase:[8,30,2,"tablespoon","as-sold",["dairy","animal"],"usda-sr28","01012","exact","H\xfcttenk\xe4se","Cottage cheese","H\xfcttenk\xe4se","Fromage cottage"],"goudse-kaas":[29,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01022","exact","Goudse kaas","Gouda cheese","Gouda","Gouda"],edammer:[30,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01018","exact","Edammer kaas","Edam cheese","Edamer","Edam"],maasdammer:[33.5,20,1,"slice","as-sold",["dairy","animal"],"ciqual-2025","12741","exact","Maasdammer kaas","Maasdam cheese","Maasdamer","Maasdam"],feta:[19,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01019","exact","Feta","Feta","Feta","Feta"],mozzarella:[20,60,.5,"ball","as-sold",["dairy","animal"],"usda-sr28","01026","exact","Mozzarella","Mozzarella","Mozzarella","Mozzarella"],parmezaan:[44,10,1,"tablespoon","as-sold",["dairy","animal"],"usda-sr28","01033","exact","Parmezaanse kaas","Parmesan, hard","Parmesan","Parmesan"],roomkaas:[9,15,1,"spread-on-bread","as-sold",["dairy","animal"],"usda-sr28","01017","exact","Roomkaas (naturel)","Cream cheese","Frischk\xe4se","Fromage frais \xe0 tartiner"],roomboter:[2,6,1,"spread-on-bread","as-sold",["dairy","animal"],"usda-sr28","01145","exact","Roomboter, ongezouten","Butter, unsalted","Butter, ungesalzen","Beurre doux"],"ei-gekookt":[10,50,1,"egg","cooked",["animal"],"usda-sr28","01129","exact","Ei, gekookt","Egg, hard-boiled","Ei, gekocht","\u0152uf dur"],"vla-vanille":[10,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","39214","close","Vanillevla","Vanilla custard dessert","Vanillepudding","Cr\xe8me dessert \xe0 la vanille"],"vla-chocolade":[25.4,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","39200","close","Chocoladevla","Chocolate custard dessert","Schokoladenpudding","Cr\xe8me dessert au chocolat"],"roomijs-vanille":[14,50,1,"scoop","as-sold",["dairy","animal"],"usda-sr28","19095","exact","Roomijs, vanille","Vanilla ice cream","Vanilleeis","Glace \xe0 la vanille"],koffiemelk:[24,7,1,"dash","as-sold",["dairy","animal"],"usda-sr28","01214","close","Koffiemelk (ge\xebvaporeerde melk)","Evaporated milk","Kondensmilch","Lait concentr\xe9 non sucr\xe9"],"commissiekaas-oud":[36,20,1,"slice","as-sold",["dairy","animal"],"ciqual-2025","12738","exact","Oude commissiekaas (mimolette)","Mimolette cheese, aged","Mimolette, alt","Mimolette vieille"],emmentaler:[33,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01040","exact","Emmentaler","Swiss (Emmental) cheese","Emmentaler","Emmental"],cheddar:[27,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01009","exact","Cheddar","Cheddar","Cheddar","Cheddar"],brie:[20,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01006","exact","Brie","Brie","Brie","Brie"],"geitenkaas-zacht":[16,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01159","exact","Zachte geitenkaas","Goat's cheese, soft","Ziegenfrischk\xe4se","Fromage de ch\xe8vre frais"],"blauwe-kaas":[23,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01004","exact","Blauwe kaas","Blue cheese","Blauschimmelk\xe4se","Fromage bleu"],slagroom:[7,15,1,"tablespoon","as-sold",["dairy","animal"],"usda-sr28","01053","exact","Slagroom (ongeklopt)","Whipping cream","Schlagsahne","Cr\xe8me \xe0 fouetter"],"ei-gebakken":[13,50,1,"egg","fried",["dairy","animal"],"usda-sr28","01128","exact","Ei, gebakken","Egg, fried","Spiegelei","\u0152uf au plat"],rijstepap:[13,150,1,"dessert-bowl","cooked",["dairy","animal"],"usda-sr28","19195","close","Rijstepap","Rice pudding with whole milk","Milchreis","Riz au lait"]},"fish-seafood":{"zalm-wild-rauw":[29,100,1,"fish-fillet-cut","raw",["fish","animal"],"usda-sr28","15076","exact","Zalm, wild, rauw","Salmon, Atlantic, wild, raw","Lachs, wild, roh","Saumon sauvage, cru"],"zalm-wild-bereid":[37,100,1,"fish-fillet-cut","cooked",["fish","animal"],"usda-sr28","15209","exact","Zalm, wild, bereid","Salmon, Atlantic, wild, cooked","Lachs, wild, gegart","Saumon sauvage, cuit"],"zalm-gekweekt-rauw":[27,100,1,"fish-fillet-cut","raw",["fish","animal"],"usda-sr28","15236","exact","Zalm, gekweekt, rauw","Salmon, Atlantic, farmed, raw","Zuchtlachs, roh","Saumon d'\xe9levage, cru"],"zalm-gekweekt-bereid":[30,100,1,"fish-fillet-cut","cooked",["fish","animal"],"usda-sr28","15237","exact","Zalm, gekweekt, bereid","Salmon, Atlantic, farmed, cooked","Zuchtlachs, gegart","Saumon d'\xe9levage, cuit"],"zalm-gerookt":[38.3,30,1,"slice","smoked",["fish","animal"],"ciqual-2025","26037","exact","Zalm, gerookt","Salmon, smoked","R\xe4ucherlachs","Saumon fum\xe9"],"tonijn-rauw":[35,100,1,"fish-steak","raw",["fish","animal"],"usda-sr28","15127","exact","Tonijn (geelvin), rauw","Tuna (yellowfin), raw","Thunfisch (Gelbflossen), roh","Thon albacore, cru"],"tonijn-bereid":[42,100,1,"fish-steak","cooked",["fish","animal"],"usda-sr28","15221","exact","Tonijn (geelvin), bereid","Tuna (yellowfin), cooked","Thunfisch (Gelbflossen), gegart","Thon albacore, cuit"],"tonijn-blik-water":[23,75,.5,"can","canned",["fish","animal"],"usda-sr28","15121","exact","Tonijn uit blik in water, uitgelekt","Tuna, canned in water, drained","Thunfisch in Wasser, abgetropft","Thon au naturel, \xe9goutt\xe9"],"tonijn-blik-olie":[31,75,.5,"can","canned",["fish","animal"],"usda-sr28","15119","exact","Tonijn uit blik in olie, uitgelekt","Tuna, canned in oil, drained","Thunfisch in \xd6l, abgetropft","Thon \xe0 l'huile, \xe9goutt\xe9"],"schol-rauw":[28.5,100,1,"fillet","raw",["fish","animal"],"ciqual-2025","26055","exact","Schol, rauw","Plaice, raw","Scholle, roh","Carrelet (plie), cru"],"schol-gebakken":[21.2,100,1,"fillet","fried",["gluten","fish","dairy","animal"],"ciqual-2025","26002","exact","Schol, gepaneerd en gebakken","Plaice, breaded and fried","Scholle, paniert und gebraten","Carrelet (plie), pan\xe9 et frit"],"schelvis-rauw":[21,100,1,"fillet","raw",["fish","animal"],"usda-sr28","15033","exact","Schelvis, rauw","Haddock, raw","Schellfisch, roh","\xc9glefin, cru"],"schelvis-bereid":[26,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15034","exact","Schelvis, bereid","Haddock, cooked","Schellfisch, gegart","\xc9glefin, cuit"],"heilbot-rauw":[23,100,1,"fish-fillet-cut","raw",["fish","animal"],"usda-sr28","15036","exact","Heilbot, rauw","Halibut, raw","Heilbutt, roh","Fl\xe9tan, cru"],"heilbot-bereid":[28,100,1,"fish-fillet-cut","cooked",["fish","animal"],"usda-sr28","15037","exact","Heilbot, bereid","Halibut, cooked","Heilbutt, gegart","Fl\xe9tan, cuit"],"tarbot-rauw":[51,100,1,"fillet","raw",["fish","animal"],"usda-sr28","15129","exact","Tarbot, rauw","Turbot, raw","Steinbutt, roh","Turbot, cru"],"tarbot-bereid":[65,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15222","exact","Tarbot, bereid","Turbot, cooked","Steinbutt, gegart","Turbot, cuit"],"dorade-rauw":[30.7,100,1,"fillet","raw",["fish","animal"],"ciqual-2025","26088","exact","Dorade (goudbrasem), gekweekt, rauw","Gilthead bream, farmed, raw","Dorade, Zucht, roh","Dorade royale d'\xe9levage, crue"],"dorade-bereid":[29,100,1,"fillet","baked",["fish","animal"],"ciqual-2025","27031","exact","Dorade (goudbrasem), uit de oven","Gilthead bream, baked","Dorade, im Ofen gegart","Dorade royale, au four"],"sardines-rauw":[36,100,3,"sardine","raw",["fish","animal"],"ciqual-2025","26065","exact","Sardines, rauw","Sardines, raw","Sardinen, roh","Sardines, crues"],"sardines-blik-olie":[39,60,.5,"can","canned",["fish","animal"],"usda-sr28","15088","exact","Sardines uit blik in olie, uitgelekt","Sardines, canned in oil, drained","Sardinen in \xd6l, abgetropft","Sardines \xe0 l'huile, \xe9goutt\xe9es"],"makreel-rauw":[28.4,100,1,"fillet","raw",["fish","animal"],"ciqual-2025","26051","exact","Makreel, rauw","Mackerel, raw","Makrele, roh","Maquereau, cru"],"makreel-bereid":[28.5,100,1,"fillet","baked",["fish","animal"],"ciqual-2025","26019","exact","Makreel, uit de oven","Mackerel, baked","Makrele, im Ofen gegart","Maquereau, au four"],"makreel-gerookt":[32.4,75,.5,"mackerel-fillet","smoked",["fish","animal"],"ciqual-2025","26087","exact","Makreel, gerookt","Mackerel, smoked","Makrele, ger\xe4uchert","Maquereau fum\xe9"],"sprot-rauw":[20,60,4,"sprat","raw",["fish","animal"],"ciqual-2025","26173","exact","Sprot, rauw","Sprat, raw","Sprotte, roh","Sprat, cru"],"haring-rauw":[32,75,1,"herring","raw",["fish","animal"],"usda-sr28","15039","close","Haring, rauw (Hollandse nieuwe)","Herring, raw","Hering, roh (Matjes)","Hareng, cru"],"haring-zuur":[8,60,1,"rollmop","pickled",["fish","animal"],"usda-sr28","15041","exact","Haring in het zuur (rolmops)","Herring, pickled (rollmop)","Hering, eingelegt (Rollmops)","Hareng marin\xe9 (rollmops)"],"haring-gerookt":[46,75,1,"kipper","smoked",["fish","animal"],"usda-sr28","15042","close","Haring, gerookt (bokking)","Herring, kippered","Hering, ger\xe4uchert (B\xfcckling)","Hareng fum\xe9 (kipper)"],"ansjovis-rauw":[41,60,4,"anchovy","raw",["fish","animal"],"usda-sr28","15001","exact","Ansjovis, rauw","Anchovy, raw","Sardelle, roh","Anchois, cru"],"ansjovis-blik":[69,15,4,"fillet","canned",["fish","animal"],"usda-sr28","15002","exact","Ansjovis in olie, uitgelekt","Anchovies, canned in oil, drained","Sardellen in \xd6l, abgetropft","Anchois \xe0 l'huile, \xe9goutt\xe9s"],"kabeljauw-rauw":[32,100,1,"fillet","raw",["fish","animal"],"usda-sr28","15015","exact","Kabeljauw, rauw","Cod, Atlantic, raw","Kabeljau, roh","Cabillaud, cru"],"kabeljauw-bereid":[42,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15016","exact","Kabeljauw, bereid","Cod, Atlantic, cooked","Kabeljau, gegart","Cabillaud, cuit"],"koolvis-bereid":[36,100,1,"fillet","cooked",["fish","animal"],"ciqual-2025","26015","exact","Koolvis (zwarte), bereid","Saithe (coley), cooked","Seelachs (K\xf6hler), gegart","Lieu noir, cuit"],"forel-bereid":[30,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15241","exact","Forel, gekweekt, bereid","Rainbow trout, farmed, cooked","Zuchtforelle, gegart","Truite arc-en-ciel d'\xe9levage, cuite"],"paling-bereid":[26,75,1,"portion","cooked",["fish","animal"],"usda-sr28","15026","exact","Paling, bereid","Eel, cooked","Aal, gegart","Anguille, cuite"],visstick:[25,90,3,"fish-finger","processed",["gluten","fish","dairy","animal"],"usda-sr28","15027","exact","Vissticks, bereid","Fish fingers, prepared","Fischst\xe4bchen, zubereitet","B\xe2tonnets de poisson, cuits"],kibbeling:[22.3,150,1,"portion","fried",["gluten","fish","dairy","animal"],"ciqual-2025","26028","proxy","Kibbeling (gepaneerde visnuggets als benadering)","Kibbeling (breaded fish nuggets as stand-in)","Kibbeling (N\xe4herung: panierte Fischnuggets)","Kibbeling (approch\xe9 par des nuggets de poisson pan\xe9s)"],"garnalen-hollandse":[53,50,1,"handful","cooked",["fish","animal"],"ciqual-2025","10006","exact","Hollandse garnalen, gekookt","Brown (grey) shrimp, cooked","Nordseekrabben, gekocht","Crevettes grises, cuites"],"garnalen-roze":[39,75,6,"prawn","cooked",["fish","animal"],"usda-sr28","15271","exact","Garnalen (gamba's), gekookt","Prawns, cooked","Garnelen, gekocht","Crevettes, cuites"],"mosselen-gekookt":[37,150,1,"pot-edible-part","cooked",["fish","animal"],"usda-sr28","15165","exact","Mosselen, gekookt","Mussels, cooked","Miesmuscheln, gekocht","Moules, cuites"],"zalm-blik":[32,75,.5,"can","canned",["fish","animal"],"usda-sr28","15260","exact","Zalm uit blik, uitgelekt","Salmon (pink), canned, drained","Lachs aus der Dose, abgetropft","Saumon en conserve, \xe9goutt\xe9"],"sardines-gegrild":[34,100,3,"sardine","baked",["fish","animal"],"ciqual-2025","26136","exact","Sardines, gegrild","Sardines, grilled","Sardinen, gegrillt","Sardines, grill\xe9es"],"sardines-blik-tomaat":[34,60,.5,"can","canned",["fish","animal"],"usda-sr28","15089","exact","Sardines uit blik in tomatensaus","Sardines, canned in tomato sauce","Sardinen in Tomatenso\xdfe","Sardines \xe0 la tomate"],"makreel-blik-tomaat":[24.3,60,.5,"can","canned",["fish","animal"],"ciqual-2025","26086","exact","Makreel uit blik in tomatensaus","Mackerel, canned in tomato sauce","Makrele in Tomatenso\xdfe","Maquereau \xe0 la tomate"],"haring-gebakken":[41,75,1,"herring","cooked",["fish","animal"],"usda-sr28","15040","exact","Haring, bereid","Herring, cooked","Hering, gegart","Hareng, cuit"],"alaska-koolvis-bereid":[37,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15267","exact","Alaska koolvis, bereid","Alaska pollock, cooked","Alaska-Seelachs, gegart","Lieu d'Alaska, cuit"],"tong-gebakken":[27,100,1,"sole","fried",["gluten","fish","dairy","animal"],"ciqual-2025","26248","exact","Tong, gebakken","Sole, pan-fried","Seezunge, gebraten","Sole, po\xeal\xe9e"],"pangasius-bereid":[18,100,1,"fillet","cooked",["fish","animal"],"ciqual-2025","27018","close","Pangasius, bereid","Pangasius, cooked","Pangasius, gegart","Panga, cuit"],"tilapia-bereid":[34,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15262","exact","Tilapia, bereid","Tilapia, cooked","Tilapia, gegart","Tilapia, cuit"],"zeebaars-bereid":[30.3,100,1,"fillet","baked",["fish","animal"],"ciqual-2025","27030","exact","Zeebaars, uit de oven","Sea bass, baked","Wolfsbarsch, im Ofen gegart","Bar (loup), au four"],"oester-rauw":[22,60,4,"oyster","raw",["fish","animal"],"usda-sr28","15171","exact","Oesters, rauw","Oysters, raw","Austern, roh","Hu\xeetres, crues"],"inktvis-gebakken":[38,100,1,"portion","fried",["gluten","fish","dairy","animal"],"usda-sr28","15176","exact","Inktvis (calamaris), gebakken","Squid (calamari), fried","Tintenfisch (Calamari), frittiert","Calmars frits"],"kreeft-gekookt":[43,100,.5,"lobster","cooked",["fish","animal"],"usda-sr28","15148","exact","Kreeft, gekookt","Lobster, cooked","Hummer, gekocht","Homard, cuit"],surimi:[11.5,30,2,"stick","processed",["gluten","fish","soy","animal"],"ciqual-2025","26046","exact","Surimisticks (krabsticks)","Surimi (crab) sticks","Surimi-St\xe4bchen","B\xe2tonnets de surimi"]},"meat-poultry":{"kipfilet-rauw":[28,100,1,"chicken-fillet","raw",["animal"],"usda-sr28","05062","exact","Kipfilet, rauw","Chicken breast, skinless, raw","H\xe4hnchenbrustfilet, roh","Filet de poulet, cru"],"kipfilet-bereid":[29,100,1,"chicken-fillet","cooked",["animal"],"usda-sr28","05064","exact","Kipfilet, bereid","Chicken breast, skinless, roasted","H\xe4hnchenbrustfilet, gegart","Filet de poulet, cuit"],"kalkoenfilet-bereid":[28,100,1,"fillet","cooked",["animal"],"usda-sr28","05711","exact","Kalkoenfilet, bereid","Turkey breast, roasted","Putenbrust, gegart","Filet de dinde, cuit"],"rundergehakt-bereid":[22,100,1,"portion","cooked",["animal"],"usda-sr28","23220","exact","Rundergehakt, bereid","Minced beef, cooked","Rinderhackfleisch, gegart","B\u0153uf hach\xe9, cuit"],"hamburger-bereid":[19,85,1,"hamburger","cooked",["gluten","soy","animal"],"usda-sr28","13317","exact","Hamburger (rund), bereid","Beef burger, cooked","Hamburger (Rind), gegart","Steak hach\xe9 de b\u0153uf, cuit"],"biefstuk-bereid":[26,100,1,"beef-steak","cooked",["animal"],"usda-sr28","13454","close","Biefstuk, bereid","Beef steak (sirloin), cooked","Rindersteak, gegart","Bifteck, cuit"],runderstoofvlees:[23,100,1,"portion","cooked",["animal"],"usda-sr28","23602","close","Runderstoofvlees (sukade), gestoofd","Braising beef, braised","Rinderschmorfleisch, geschmort","B\u0153uf \xe0 braiser, brais\xe9"],"runderlever-bereid":[22,100,1,"slice-of-meat","fried",["animal"],"usda-sr28","13327","exact","Runderlever, gebakken","Beef liver, pan-fried","Rinderleber, gebraten","Foie de b\u0153uf, po\xeal\xe9"],"varkenshaas-bereid":[29,100,1,"portion","cooked",["animal"],"usda-sr28","10061","exact","Varkenshaas, bereid","Pork tenderloin, roasted","Schweinefilet, gegart","Filet mignon de porc, cuit"],"karbonade-bereid":[26,100,1,"chop","cooked",["animal"],"usda-sr28","10042","exact","Varkenskarbonade, bereid","Pork chop, cooked","Schweinekotelett, gegart","C\xf4te de porc, cuite"],"ontbijtspek-gebakken":[31,20,2,"rasher","fried",["animal"],"usda-sr28","10862","exact","Ontbijtspek (bacon), gebakken","Bacon, pan-fried","Fr\xfchst\xfccksspeck, gebraten","Bacon, po\xeal\xe9"],"ham-gekookt":[22,15,1,"thin-slice","as-sold",["animal"],"usda-sr28","07029","exact","Ham, gekookt","Cooked ham","Kochschinken","Jambon cuit"],"rauwe-ham":[36.2,15,1,"thin-slice","as-sold",["animal"],"ciqual-2025","28800","exact","Rauwe ham","Dry-cured ham","Rohschinken","Jambon cru"],salami:[20,15,3,"thin-slice","as-sold",["dairy","animal"],"usda-sr28","07072","exact","Salami","Salami","Salami","Salami"],leverworst:[12,15,1,"spread-on-bread","as-sold",["gluten","dairy","animal"],"usda-sr28","07041","exact","Leverworst","Liver sausage","Leberwurst","Saucisse de foie"],rookworst:[11,75,1,"piece-of-sausage","as-sold",["dairy","soy","animal"],"usda-sr28","07074","close","Rookworst","Smoked pork sausage","R\xe4ucherwurst","Saucisse fum\xe9e de porc"],braadworst:[21,85,1,"sausage","cooked",["gluten","dairy","animal"],"usda-sr28","07013","close","Braadworst, bereid","Pork sausage (bratwurst), cooked","Bratwurst, gegart","Saucisse \xe0 griller, cuite"],"lamsbout-bereid":[26,100,1,"portion","cooked",["animal"],"usda-sr28","17014","exact","Lamsbout, gebraden","Leg of lamb, roasted","Lammkeule, gebraten","Gigot d'agneau, r\xf4ti"],"kippendij-bereid":[24,100,1,"chicken-thigh","cooked",["animal"],"usda-sr28","05098","exact","Kippendij zonder vel, bereid","Chicken thigh, skinless, roasted","H\xe4hnchenoberschenkel ohne Haut, gegart","Haut de cuisse de poulet sans peau, cuit"],"kip-met-vel":[23,100,1,"portion","cooked",["animal"],"usda-sr28","05009","exact","Kip met vel, gebraden","Chicken with skin, roasted","H\xe4hnchen mit Haut, gebraten","Poulet avec peau, r\xf4ti"],"eend-bereid":[20,100,1,"portion","cooked",["animal"],"usda-sr28","05142","exact","Eend zonder vel, gebraden","Duck, meat only, roasted","Ente ohne Haut, gebraten","Canard sans peau, r\xf4ti"],"kippenlever-bereid":[25,100,1,"portion","cooked",["animal"],"usda-sr28","05028","exact","Kippenlever, bereid","Chicken liver, cooked","H\xfchnerleber, gegart","Foie de poulet, cuit"],rosbief:[20,30,2,"thin-slice","cooked",["animal"],"usda-sr28","23598","close","Rosbief, gebraden","Roast beef","Roastbeef, gebraten","Rosbif, r\xf4ti"],"varkensgehakt-bereid":[24,100,1,"portion","cooked",["animal"],"usda-sr28","10220","exact","Varkensgehakt, bereid","Minced pork, cooked","Schweinehackfleisch, gegart","Porc hach\xe9, cuit"],"spareribs-bereid":[24,150,1,"portion","cooked",["animal"],"usda-sr28","10089","exact","Spareribs, bereid","Pork spare ribs, cooked","Sch\xe4lrippchen, gegart","Travers de porc, cuits"],pate:[13,15,1,"spread-on-bread","as-sold",["gluten","dairy","animal"],"usda-sr28","07055","exact","Pat\xe9","Liver p\xe2t\xe9","Leberpastete","P\xe2t\xe9 de foie"],knakworst:[13.4,50,2,"small-sausage","as-sold",["dairy","soy","animal"],"ciqual-2025","30742","close","Knakworst","Frankfurter-type sausage","Knackwurst","Saucisse de Strasbourg (knack)"],"kalfsvlees-bereid":[29.5,100,1,"escalope","cooked",["animal"],"ciqual-2025","6520","exact","Kalfsschnitzel (naturel), bereid","Veal escalope, cooked","Kalbsschnitzel (natur), gegart","Escalope de veau, cuite"],"konijn-bereid":[21,100,1,"portion","cooked",["animal"],"usda-sr28","17178","exact","Konijn, gebraden","Rabbit, roasted","Kaninchen, gebraten","Lapin, r\xf4ti"],"hert-bereid":[24,100,1,"portion","cooked",["animal"],"usda-sr28","17165","exact","Hert, gebraden","Venison, roasted","Hirsch, gebraten","Cerf, r\xf4ti"]},"meat-alternatives":{"tofu-stevig":[58,100,.5,"block","as-sold",["soy"],"usda-sr28","16426","exact","Tofu, stevig (calciumsulfaat)","Tofu, firm (calcium sulphate)","Tofu, fest (Calciumsulfat)","Tofu ferme (sulfate de calcium)"],"tofu-nigari":[37,100,.5,"block","as-sold",["soy"],"usda-sr28","16126","exact","Tofu, stevig (nigari)","Tofu, firm (nigari)","Tofu, fest (Nigari)","Tofu ferme (nigari)"],tempe:[81,75,1,"portion","as-sold",["soy"],"usda-sr28","16114","exact","Temp\xe9","Tempeh","Tempeh","Tempeh"],seitan:[18,75,1,"portion","as-sold",["gluten","soy"],"ciqual-2025","25598","exact","Seitan","Seitan","Seitan","Seitan"],"sojabrokjes-geweld":[100,75,1,"portion","processed",["soy"],"ciqual-2025","20591","exact","Sojabrokjes (getextureerde soja), geweld","Textured soya protein, rehydrated","Sojagranulat, eingeweicht","Prot\xe9ines de soja textur\xe9es, r\xe9hydrat\xe9es"],vegagehakt:[66,75,1,"portion","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","30181","exact","Vegetarisch gehakt op basis van soja","Soya-based mince","Vegetarisches Hack auf Sojabasis","Hach\xe9 v\xe9g\xe9tal \xe0 base de soja"],vegaburger:[56,75,1,"burger","as-sold",["gluten","dairy","soy","animal"],"usda-sr28","16147","exact","Vegetarische burger","Veggie burger","Veggieburger","Galette v\xe9g\xe9tarienne"],vegaschnitzel:[81,85,1,"escalope","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","20914","close","Sojaschnitzel (vegetarisch)","Soya patty (vegetarian)","Sojaschnitzel (vegetarisch)","Galette de soja (v\xe9g\xe9tarienne)"],falafel:[82,60,3,"small-ball","fried",["gluten"],"usda-sr28","16138","exact","Falafel, zelfgemaakt","Falafel, home-made","Falafel, hausgemacht","Falafel, maison"],sojayoghurt:[16,150,1,"dessert-bowl","as-sold",["soy"],"ciqual-2025","19693","exact","Sojayoghurt, naturel, ongezoet","Soya yoghurt alternative, plain","Sojajoghurt, natur","Dessert au soja ferment\xe9 nature"],vegaballetjes:[64,75,4,"small-ball","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","25589","exact","Vegetarische balletjes (soja/tarwe)","Vegetarian balls (soya/wheat)","Vegetarische B\xe4llchen (Soja/Weizen)","Boulettes v\xe9g\xe9tales (soja/bl\xe9)"],linzenburger:[59,75,1,"burger","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","25591","exact","Linzenburger met soja en groente","Lentil burger with soya and vegetables","Linsenbratling mit Soja und Gem\xfcse","Galette de lentilles, soja et l\xe9gumes"],vegaworst:[36,50,1,"sausage","as-sold",["gluten","dairy","soy","animal"],"usda-sr28","16107","exact","Vegetarische worst","Vegetarian sausage","Vegetarische Wurst","Saucisse v\xe9g\xe9tarienne"],natto:[115,50,1,"small-tub","as-sold",["soy"],"usda-sr28","16113","exact","Natto","Natto","Natto","Natto"]},"chocolate-sweets":{"chocolade-puur-70-85":[228,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19904","exact","Pure chocolade, 70\u201385% cacao","Dark chocolate, 70\u201385% cocoa","Zartbitterschokolade, 70\u201385 % Kakao","Chocolat noir, 70\u201385 % de cacao"],"chocolade-puur-60-69":[176,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19903","exact","Pure chocolade, 60\u201369% cacao","Dark chocolate, 60\u201369% cocoa","Zartbitterschokolade, 60\u201369 % Kakao","Chocolat noir, 60\u201369 % de cacao"],"chocolade-puur-45-59":[146,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19902","exact","Pure chocolade, 45\u201359% cacao","Dark chocolate, 45\u201359% cocoa","Zartbitterschokolade, 45\u201359 % Kakao","Chocolat noir, 45\u201359 % de cacao"],melkchocolade:[63,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19120","exact","Melkchocolade","Milk chocolate","Milchschokolade","Chocolat au lait"],"witte-chocolade":[12,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19087","exact","Witte chocolade","White chocolate","Wei\xdfe Schokolade","Chocolat blanc"],cacaopoeder:[499,5,1,"heaped-teaspoon","dry",[],"usda-sr28","19165","exact","Cacaopoeder, ongezoet","Cocoa powder, unsweetened","Kakaopulver, unges\xfc\xdft","Cacao en poudre, non sucr\xe9"],hazelnootpasta:[64,15,1,"spread-on-bread","processed",["nuts","dairy","soy","animal"],"usda-sr28","19125","exact","Chocolade-hazelnootpasta","Chocolate hazelnut spread","Nuss-Nougat-Creme","P\xe2te \xe0 tartiner chocolat-noisette"],mueslireep:[97,25,1,"bar","as-sold",["nuts","gluten","dairy","soy","animal"],"usda-sr28","19015","exact","Mueslireep, hard","Granola bar, hard, plain","M\xfcsliriegel, hart","Barre de c\xe9r\xe9ales, dure"],honing:[2,15,1,"tablespoon","as-sold",["animal"],"usda-sr28","19296","exact","Honing","Honey","Honig","Miel"],"suiker-wit":[0,4,1,"sugar-cube","as-sold",[],"usda-sr28","19335","exact","Suiker, wit","Sugar, white","Zucker, wei\xdf","Sucre blanc"],rietmelasse:[242,15,1,"tablespoon","as-sold",[],"usda-sr28","19304","exact","Rietsuikermelasse","Molasses","Zuckerrohrmelasse","M\xe9lasse de canne"],jam:[4,15,1,"spread-on-bread","as-sold",[],"usda-sr28","19297","exact","Jam","Jam","Konfit\xfcre","Confiture"],amandelspijs:[130,25,1,"slice","processed",["nuts","animal"],"usda-sr28","12071","close","Amandelspijs","Almond paste","Marzipanrohmasse","P\xe2te d'amandes"],stroopwafel:[24,40,1,"syrup-waffle","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","23849","close","Stroopwafel (dunne gevulde wafel)","Syrup waffle (thin filled waffle)","Sirupwaffel (d\xfcnne gef\xfcllte Waffel)","Gaufre fine fourr\xe9e (miel, caramel ou vergeoise)"],speculaas:[14.9,10,1,"biscuit","as-sold",["nuts","gluten","dairy","soy","animal"],"ciqual-2025","24009","close","Speculaas (speculoos)","Speculoos biscuit","Spekulatius","Sp\xe9culoos"],mariakaakje:[28,5,1,"marie-biscuit","as-sold",["gluten","dairy","animal"],"usda-sr28","28351","exact","Mariakaakje","Marie biscuit","Butterkeks (Marie)","Biscuit Marie"],appeltaart:[7,120,1,"slice-of-pie","baked",["nuts","gluten","dairy","animal"],"usda-sr28","18302","close","Appeltaart, zelfgemaakt","Apple pie, home-made","Apfelkuchen, hausgemacht","Tarte aux pommes, maison"],chocopinda:[96,25,1,"handful","processed",["nuts","dairy","soy","animal"],"usda-sr28","19126","exact","Chocoladepinda's (melk)","Milk chocolate coated peanuts","Erdn\xfcsse in Milchschokolade","Cacahu\xe8tes enrob\xe9es de chocolat au lait"],ahornsiroop:[21,15,1,"tablespoon","as-sold",[],"usda-sr28","19353","exact","Ahornsiroop","Maple syrup","Ahornsirup","Sirop d'\xe9rable"],winegums:[1,25,5,"piece","as-sold",["animal"],"usda-sr28","19106","close","Winegums","Gumdrops (fruit gums)","Fruchtgummi","Bonbons g\xe9lifi\xe9s"],halva:[218,25,1,"small-piece","as-sold",["nuts"],"usda-sr28","19117","exact","Halva (sesam)","Halva (sesame)","Halva (Sesam)","Halva (s\xe9same)"],cake:[9.4,30,1,"slice","baked",["gluten","dairy","animal"],"ciqual-2025","23080","close","Cake (boterkwartcake)","Pound cake","R\xfchrkuchen (Sandkuchen)","Quatre-quarts"],brownie:[53,40,1,"piece","baked",["nuts","gluten","dairy","soy","animal"],"usda-sr28","18154","exact","Brownie, zelfgemaakt","Brownie, home-made","Brownie, hausgemacht","Brownie, maison"]},drinks:{"koffie-zwart":[3,125,1,"cup","drink",[],"usda-sr28","14209","exact","Koffie, zwart (filter)","Coffee, brewed","Kaffee, schwarz (Filter)","Caf\xe9 filtre"],espresso:[80,30,1,"shot","drink",[],"usda-sr28","14210","exact","Espresso","Espresso","Espresso","Expresso"],"thee-zwart":[3,150,1,"cup","drink",[],"usda-sr28","14355","exact","Zwarte thee","Black tea, brewed","Schwarzer Tee","Th\xe9 noir infus\xe9"],"thee-groen":[1,150,1,"cup","drink",[],"usda-sr28","14278","exact","Groene thee","Green tea, brewed","Gr\xfcner Tee","Th\xe9 vert infus\xe9"],kraanwater:[1,200,1,"glass","drink",[],"usda-sr28","14411","close","Kraanwater (gemiddeld VS)","Tap water (US average)","Leitungswasser (US-Mittel)","Eau du robinet (moyenne \xc9.-U.)"],mineraalwater:[3.97,200,1,"glass","drink",[],"ciqual-2025","18044","close","Mineraalwater (gemiddeld Frankrijk)","Mineral water (French average)","Mineralwasser (Mittel Frankreich)","Eau min\xe9rale (moyenne France)"],sinaasappelsap:[11,200,1,"glass","drink",[],"usda-sr28","09206","exact","Sinaasappelsap, vers","Orange juice, fresh","Orangensaft, frisch","Jus d'orange frais"],appelsap:[5,200,1,"glass","drink",[],"usda-sr28","09016","exact","Appelsap","Apple juice","Apfelsaft","Jus de pomme"],kokoswater:[6,200,1,"glass","drink",["nuts"],"usda-sr28","14090","exact","Kokoswater, ongezoet","Coconut water, unsweetened","Kokoswasser, unges\xfc\xdft","Eau de coco, non sucr\xe9e"],chocolademelk:[14,150,1,"beaker","drink",["dairy","animal"],"usda-sr28","01103","close","Chocolademelk, halfvol","Chocolate milk, reduced fat","Kakaotrunk, fettarm","Lait chocolat\xe9 demi-\xe9cr\xe9m\xe9"],sojadrink:[25,150,1,"beaker","drink",["soy"],"usda-sr28","16120","exact","Sojadrink, niet verrijkt","Soya drink, unfortified","Sojadrink, nicht angereichert","Boisson au soja, non enrichie"],amandeldrink:[7,150,1,"beaker","drink",["nuts"],"usda-sr28","14091","exact","Amandeldrink, ongezoet","Almond drink, unsweetened","Mandeldrink, unges\xfc\xdft","Boisson \xe0 l'amande, non sucr\xe9e"],haverdrink:[2.3,150,1,"beaker","drink",["gluten"],"ciqual-2025","18899","exact","Haverdrink","Oat drink","Haferdrink","Boisson \xe0 l'avoine"],cola:[0,250,1,"glass","drink",[],"usda-sr28","14148","exact","Cola","Cola","Cola","Cola"],bier:[6,250,1,"glass","drink",["gluten"],"usda-sr28","14003","exact","Bier (pils)","Beer (lager)","Bier (Pils)","Bi\xe8re blonde"],"wijn-rood":[12,100,1,"glass","drink",[],"usda-sr28","14096","exact","Rode wijn","Red wine","Rotwein","Vin rouge"],"wijn-wit":[10,100,1,"glass","drink",[],"usda-sr28","14106","exact","Witte wijn","White wine","Wei\xdfwein","Vin blanc"],oploskoffie:[4,125,1,"cup","drink",[],"usda-sr28","14215","exact","Oploskoffie, bereid","Instant coffee, prepared","L\xf6slicher Kaffee, zubereitet","Caf\xe9 soluble, pr\xe9par\xe9"],kruidenthee:[1,150,1,"cup","drink",[],"usda-sr28","14381","exact","Kruidenthee","Herbal tea, brewed","Kr\xe4utertee","Tisane"],tomatensap:[11,200,1,"glass","drink",[],"usda-sr28","11886","exact","Tomatensap","Tomato juice, unsalted","Tomatensaft","Jus de tomate"],druivensap:[10,200,1,"glass","drink",[],"usda-sr28","09135","exact","Druivensap","Grape juice","Traubensaft","Jus de raisin"],pruimensap:[14,150,1,"glass","drink",[],"usda-sr28","09294","exact","Pruimensap","Prune juice","Pflaumensaft","Jus de pruneau"],wortelsap:[14,150,1,"glass","drink",[],"usda-sr28","11655","exact","Wortelsap","Carrot juice","Karottensaft","Jus de carotte"],rijstdrink:[11,150,1,"beaker","drink",[],"usda-sr28","14639","exact","Rijstdrink, ongezoet","Rice drink, unsweetened","Reisdrink, unges\xfc\xdft","Boisson au riz, non sucr\xe9e"]},"herbs-spices-other":{"peterselie-vers":[50,5,1,"tablespoon-chopped","raw",[],"usda-sr28","11297","exact","Peterselie, vers","Parsley, fresh","Petersilie, frisch","Persil frais"],"basilicum-gedroogd":[711,1,1,"teaspoon","dried",[],"usda-sr28","02003","exact","Basilicum, gedroogd","Basil, dried","Basilikum, getrocknet","Basilic s\xe9ch\xe9"],kerriepoeder:[255,2,1,"teaspoon","dried",[],"usda-sr28","02015","exact","Kerriepoeder","Curry powder","Currypulver","Poudre de curry"],kurkuma:[208,3,1,"teaspoon","dried",[],"usda-sr28","02043","exact","Kurkuma, gemalen","Turmeric, ground","Kurkuma, gemahlen","Curcuma moulu"],kaneel:[60,2,1,"teaspoon","dried",[],"usda-sr28","02010","exact","Kaneel, gemalen","Cinnamon, ground","Zimt, gemahlen","Cannelle moulue"],sojasaus:[74,15,1,"tablespoon","processed",["gluten","soy"],"usda-sr28","16123","exact","Sojasaus","Soy sauce","Sojaso\xdfe","Sauce soja"],olijfolie:[0,10,1,"tablespoon","processed",[],"usda-sr28","04053","exact","Olijfolie","Olive oil","Oliven\xf6l","Huile d'olive"],halvarine:[5,6,1,"spread-on-bread","processed",["dairy","soy","animal"],"ciqual-2025","16592","exact","Halvarine","Low-fat spread","Halbfettmargarine","Mati\xe8re grasse \xe0 tartiner l\xe9g\xe8re"],"olijven-groen":[11,15,5,"olive","pickled",[],"usda-sr28","09195","exact","Groene olijven","Green olives","Gr\xfcne Oliven","Olives vertes"],chips:[67,25,1,"snack-bowl","as-sold",[],"usda-sr28","19811","exact","Chips, naturel, ongezouten","Potato crisps, plain, unsalted","Kartoffelchips, ungesalzen","Chips de pommes de terre, non sal\xe9es"],gistextract:[180,5,1,"teaspoon","processed",["gluten"],"usda-sr28","43406","exact","Gistextractpasta (zoals Marmite)","Yeast extract spread","Hefeextrakt-Aufstrich","P\xe2te \xe0 tartiner \xe0 l'extrait de levure"],edelgist:[150,5,1,"tablespoon","dried",["gluten"],"ciqual-2025","11009","close","Edelgistvlokken (biergist)","Yeast flakes (brewer's yeast)","Hefeflocken (Bierhefe)","Levure de bi\xe8re en paillettes"],"nori-gedroogd":[480,3,1,"sheet","dried",[],"ciqual-2025","20987","exact","Nori (zeewier), gedroogd","Nori seaweed, dried","Nori-Alge, getrocknet","Algue nori s\xe9ch\xe9e"],zout:[1,1,1,"pinch","dry",[],"usda-sr28","02047","exact","Keukenzout","Table salt","Speisesalz","Sel de table"],erwtensoep:[19,250,1,"soup-plate","canned",["gluten","dairy","soy","animal"],"usda-sr28","06451","close","Erwtensoep met ham, uit blik, bereid met water","Split pea soup with ham, canned, made with water","Erbsensuppe mit Schinken, Dose, zubereitet","Soupe de pois cass\xe9s au jambon, en conserve"],linzensoep:[9,250,1,"soup-plate","canned",["gluten","dairy","soy","animal"],"usda-sr28","06037","close","Linzensoep met ham, uit blik","Lentil soup with ham, canned","Linsensuppe mit Schinken, Dose","Soupe de lentilles au jambon, en conserve"],"bieslook-vers":[42,3,1,"tablespoon-chopped","raw",[],"usda-sr28","11156","exact","Bieslook, vers","Chives, fresh","Schnittlauch, frisch","Ciboulette fra\xeeche"],"basilicum-vers":[64,5,10,"leaf","raw",[],"usda-sr28","02044","exact","Basilicum, vers","Basil, fresh","Basilikum, frisch","Basilic frais"],"koriander-vers":[26,5,1,"tablespoon-chopped","raw",[],"usda-sr28","11165","exact","Koriander, vers","Coriander leaves, fresh","Koriander, frisch","Coriandre fra\xeeche"],"dille-vers":[55,5,1,"tablespoon-chopped","raw",[],"usda-sr28","02045","exact","Dille, vers","Dill, fresh","Dill, frisch","Aneth frais"],"munt-vers":[63,5,1,"sprig","raw",[],"usda-sr28","02065","exact","Munt, vers","Mint (spearmint), fresh","Minze, frisch","Menthe fra\xeeche"],"tijm-gedroogd":[220,1,1,"teaspoon","dried",[],"usda-sr28","02042","exact","Tijm, gedroogd","Thyme, dried","Thymian, getrocknet","Thym s\xe9ch\xe9"],"oregano-gedroogd":[270,1,1,"teaspoon","dried",[],"usda-sr28","02027","exact","Oregano, gedroogd","Oregano, dried","Oregano, getrocknet","Origan s\xe9ch\xe9"],komijn:[366,2,1,"teaspoon","dried",[],"usda-sr28","02014","exact","Komijnzaad","Cumin seed","Kreuzk\xfcmmel","Graines de cumin"],paprikapoeder:[178,2,1,"teaspoon","dried",[],"usda-sr28","02028","exact","Paprikapoeder","Paprika powder","Paprikapulver","Paprika en poudre"],"peper-zwart":[171,1,.5,"teaspoon","dried",[],"usda-sr28","02030","exact","Zwarte peper","Black pepper","Schwarzer Pfeffer","Poivre noir"],"gember-vers":[43,5,1,"thin-slice","raw",[],"usda-sr28","11216","exact","Gember, vers","Ginger, fresh","Ingwer, frisch","Gingembre frais"],mosterd:[48,5,1,"teaspoon","processed",[],"usda-sr28","02046","exact","Mosterd","Mustard","Senf","Moutarde"],ketchup:[13,15,1,"tablespoon","processed",[],"usda-sr28","11935","exact","Tomatenketchup","Tomato ketchup","Tomatenketchup","Ketchup"],mayonaise:[1,15,1,"tablespoon","processed",["animal"],"usda-sr28","04025","exact","Mayonaise","Mayonnaise","Mayonnaise","Mayonnaise"],pesto:[47,15,1,"tablespoon","processed",["nuts","dairy","animal"],"usda-sr28","06626","exact","Pesto, groen","Pesto, green","Pesto, gr\xfcn","Pesto vert"],miso:[48,15,1,"tablespoon","processed",["gluten","soy"],"usda-sr28","16112","exact","Miso","Miso","Miso","Miso"],augurk:[7,30,1,"gherkin","pickled",[],"usda-sr28","11937","close","Augurk","Pickled gherkin (dill)","Gew\xfcrzgurke","Cornichon au vinaigre"],kappertjes:[33,5,1,"teaspoon","pickled",[],"usda-sr28","02054","exact","Kappertjes","Capers","Kapern","C\xe2pres"],tortillachips:[84,25,1,"snack-bowl","as-sold",[],"usda-sr28","19056","exact","Tortillachips","Tortilla chips","Tortillachips","Chips de ma\xefs"],"wakame-gedroogd":[931,3,1,"tablespoon","dried",[],"ciqual-2025","20999","close","Wakame (zeewier), gedroogd","Wakame seaweed, dried","Wakame-Alge, getrocknet","Algue wakam\xe9 s\xe9ch\xe9e"],bouillon:[2,250,1,"mug","cooked",["gluten","dairy","soy","animal"],"usda-sr28","06476","exact","Bouillon (runder-, van blokje), bereid","Beef stock from cube, prepared","Rinderbr\xfche aus W\xfcrfel, zubereitet","Bouillon de b\u0153uf (cube), pr\xe9par\xe9"],tomatensoep:[7,250,1,"soup-plate","canned",["gluten","dairy","animal"],"usda-sr28","06559","exact","Tomatensoep uit blik, bereid met water","Tomato soup, canned, made with water","Tomatensuppe aus der Dose, zubereitet","Soupe de tomate en conserve, pr\xe9par\xe9e"]}},suggestedFoods:["havermout-droog","amandel-rauw","bruine-bonen-gekookt","spinazie-rauw","banaan","yoghurt-mager","gemengde-noten","volkorenbrood","kabeljauw-bereid","sojayoghurt","chocolade-puur-70-85","linzen-gekookt","aardappel-schil-oven","sinaasappel","halfvolle-melk","zalm-gekweekt-bereid","tofu-stevig","sojadrink","roggebrood","pompoenpit-gedroogd","kikkererwten-gekookt","spruitjes-gekookt","appel","yoghurt-vol","forel-bereid","vegaburger","volkorencracker","walnoot","kidneybonen-gekookt","rode-biet-gekookt","kiwi","kwark-mager","schelvis-bereid","tempe","popcorn","zonnebloempit","doperwten-diepvries","courgette-gekookt","mandarijn","karnemelk","muesli","pindakaas","hummus","zoete-aardappel-gekookt","avocado","cashewnoot-rauw","edamame","vijg-gedroogd","volkorenpasta-gekookt","hazelnoot-rauw","zwarte-bonen-gekookt","framboos","zilvervliesrijst-gekookt","pinda-geroosterd","tuinbonen-gekookt","braam","bulgur-gekookt","lijnzaad","spliterwten-gekookt","quinoa-gekookt","chiazaad","boekweit-gekookt","gierst-gekookt"],foodSynonyms:rt,foodTerms:{categories:{vegetables:{nl:"groente",en:"vegetables",de:"Gem\xfcse",fr:"l\xe9gumes"},fruit:{nl:"fruit",en:"fruit",de:"Obst Fr\xfcchte",fr:"fruits"},legumes:{nl:"peulvruchten",en:"legumes pulses",de:"H\xfclsenfr\xfcchte",fr:"l\xe9gumineuses"},"nuts-seeds":{nl:"noten zaden pitten",en:"nuts seeds",de:"N\xfcsse Samen Kerne",fr:"noix graines"},"grains-bread":{nl:"granen graanproducten",en:"grains cereals",de:"Getreide",fr:"c\xe9r\xe9ales"},"dairy-eggs":{nl:"zuivel",en:"dairy",de:"Milchprodukte",fr:"laitages"},"fish-seafood":{nl:"vis zeevruchten",en:"fish seafood",de:"Fisch Meeresfr\xfcchte",fr:"poisson crustac\xe9s"},"meat-poultry":{nl:"vlees gevogelte",en:"meat poultry",de:"Fleisch Gefl\xfcgel",fr:"viande volaille"},"meat-alternatives":{nl:"vleesvervangers vegetarisch",en:"vegetarian",de:"Fleischersatz vegetarisch",fr:"v\xe9g\xe9tarien"},"chocolate-sweets":{nl:"zoetigheid zoetwaren snoep",en:"sweets",de:"S\xfc\xdfigkeiten S\xfc\xdfwaren",fr:"sucreries"},drinks:{nl:"dranken drinken",en:"drinks beverages",de:"Getr\xe4nke",fr:"boissons"},"herbs-spices-other":{nl:"smaakmakers",en:"condiments",de:"W\xfcrzmittel",fr:"condiments"}},states:{raw:{nl:"rauw ongebrand",en:"raw",de:"roh",fr:"cru"},cooked:{nl:"gekookt bereid gegaard",en:"cooked boiled prepared",de:"gekocht gegart",fr:"cuit bouilli"},baked:{nl:"oven",en:"baked",de:"gebacken Ofen",fr:"four"},fried:{nl:"gebakken gefrituurd",en:"fried",de:"gebraten frittiert",fr:"frit po\xeal\xe9"},roasted:{nl:"geroosterd gebrand",en:"roasted",de:"ger\xf6stet",fr:"grill\xe9"},dried:{nl:"gedroogd",en:"dried",de:"getrocknet",fr:"s\xe9ch\xe9"},dry:{nl:"droog ongekookt",en:"dry uncooked",de:"trocken ungekocht",fr:"sec"},canned:{nl:"blik ingeblikt",en:"canned tinned",de:"Dose Konserve",fr:"conserve"},smoked:{nl:"gerookt",en:"smoked",de:"ger\xe4uchert",fr:"fum\xe9"},pickled:{nl:"ingelegd",en:"pickled",de:"eingelegt",fr:"marin\xe9"},processed:{nl:"bewerkt",en:"processed",de:"verarbeitet",fr:"transform\xe9"},"as-sold":{nl:"verkocht",en:"sold",de:"verkauft",fr:"vendu"},drink:{nl:"drank",en:"drink",de:"Getr\xe4nk",fr:"boisson"}}},foodNotes:Ce,dishes:{"bread-cheese-milk":{meal:"breakfast",foods:[["volkorenbrood",2],["halvarine",2],["goudse-kaas",2],["halfvolle-melk",1],["thee-zwart",1]]},"bread-peanut-butter":{meal:"breakfast",foods:[["volkorenbrood",2],["pindakaas",2],["mandarijn",1],["thee-zwart",1]]},"brown-bread-ham-cheese":{meal:"breakfast",foods:[["bruinbrood",2],["halvarine",2],["ham-gekookt",1],["goudse-kaas",1],["karnemelk",1]]},"bread-egg-orange-juice":{meal:"breakfast",foods:[["witbrood",2],["halvarine",2],["ei-gekookt",1],["sinaasappelsap",1],["koffie-zwart",1]]},"rusk-cheese-jam":{meal:"breakfast",foods:[["beschuit",3],["halvarine",3],["goudse-kaas",1],["jam",2],["sinaasappelsap",1],["thee-zwart",1]]},"rye-bread-cheese-apple":{meal:"breakfast",foods:[["roggebrood",2],["roomboter",1],["goudse-kaas",1],["appel",1],["koffie-zwart",1]]},"crispbread-cheese-juice":{meal:"breakfast",foods:[["knackebrod",3],["roomboter",1],["goudse-kaas",2],["sinaasappelsap",1],["koffie-zwart",1]]},"oatmeal-milk-raisins":{meal:"breakfast",foods:[["havermout-droog",1],["halfvolle-melk",2],["rozijn",2],["thee-zwart",1]]},"yoghurt-muesli":{meal:"breakfast",foods:[["muesli",1],["yoghurt-vol",2],["blauwe-bes",1],["koffie-zwart",1]]},"crunchy-muesli-quark":{meal:"breakfast",foods:[["krokante-muesli",1],["kwark-mager",1],["peer",1],["thee-zwart",1]]},"quark-walnuts-raspberries":{meal:"breakfast",foods:[["kwark-vol",1],["walnoot",1],["framboos",1],["thee-zwart",1]]},"yoghurt-banana-linseed":{meal:"breakfast",foods:[["yoghurt-grieks",1.5],["banaan",1],["lijnzaad",1],["thee-zwart",1]]},"cornflakes-milk-banana":{meal:"breakfast",foods:[["cornflakes",1.5],["halfvolle-melk",1.5],["banaan",1],["thee-zwart",1]]},"rice-pudding-banana":{meal:"breakfast",foods:[["rijstepap",1.5],["banaan",1],["kaneel",.5],["thee-zwart",1]]},"oatmeal-soy-banana":{meal:"breakfast",foods:[["havermout-droog",1],["sojadrink",1.5],["banaan",1],["thee-zwart",1]]},"oatmeal-oat-drink-apple":{meal:"breakfast",foods:[["havermout-droog",1.5],["haverdrink",2],["appel",1],["koffie-zwart",1]]},"oatmeal-rice-drink-raisins":{meal:"breakfast",foods:[["havermout-droog",1],["rijstdrink",2],["rozijn",2],["thee-zwart",1]]},"bread-avocado-tomato":{meal:"breakfast",foods:[["bruinbrood",3],["avocado",1],["tomaat",1],["thee-zwart",1]]},"bread-jam-orange-juice":{meal:"breakfast",foods:[["bruinbrood",2],["jam",2],["sinaasappelsap",1],["thee-zwart",1]]},"rye-bread-jam-banana":{meal:"breakfast",foods:[["roggebrood",2],["jam",2],["banaan",1],["koffie-zwart",1]]},"crispbread-avocado-juice":{meal:"breakfast",foods:[["knackebrod",4],["avocado",1],["sinaasappelsap",1],["koffie-zwart",1]]},"soy-yoghurt-fruit":{meal:"breakfast",foods:[["sojayoghurt",2],["banaan",1],["rozijn",2],["blauwe-bes",1],["thee-zwart",1]]},"rice-cakes-egg":{meal:"breakfast",foods:[["rijstwafel",4],["ei-gekookt",2],["sinaasappelsap",1],["thee-zwart",1]]},"rice-cakes-avocado":{meal:"breakfast",foods:[["rijstwafel",4],["avocado",1],["tomaat",1],["appelsap",1],["koffie-zwart",1]]},"rice-cakes-jam-banana":{meal:"breakfast",foods:[["rijstwafel",4],["jam",3],["banaan",1],["thee-zwart",1]]},"rice-cakes-jam-grape-juice":{meal:"breakfast",foods:[["rijstwafel",4],["jam",3],["druivensap",1],["koffie-zwart",1]]},"rice-porridge-apple":{meal:"breakfast",foods:[["witte-rijst-gekookt",1],["rijstdrink",1],["appel",1],["rozijn",1],["kaneel",.5],["thee-zwart",1]]},"rice-porridge-mango":{meal:"breakfast",foods:[["witte-rijst-gekookt",1],["rijstdrink",1],["mango",1],["ahornsiroop",1],["thee-zwart",1]]},"buckwheat-porridge":{meal:"breakfast",foods:[["boekweit-gekookt",1],["rijstdrink",1.5],["blauwe-bes",1],["rozijn",2],["thee-zwart",1]]},"quinoa-porridge":{meal:"breakfast",foods:[["quinoa-gekookt",1],["rijstdrink",1],["appel",1],["rozijn",1],["thee-zwart",1]]},"millet-porridge":{meal:"breakfast",foods:[["gierst-gekookt",1],["rijstdrink",1],["peer",1],["rozijn",1],["thee-zwart",1]]},"chia-pudding":{meal:"breakfast",foods:[["chiazaad",2],["rijstdrink",2],["banaan",1],["rozijn",1],["thee-zwart",1]]},"banana-buckwheat-pancakes":{meal:"breakfast",foods:[["boekweitmeel",1],["banaan",1],["appelmoes",1],["ahornsiroop",2],["olijfolie",.5],["thee-zwart",1]]},"fruit-seeds-rice-drink":{meal:"breakfast",foods:[["banaan",1],["mango",1],["kiwi",1],["zonnebloempit",1],["rijstdrink",1]]},"bread-cheese-tomato":{meal:"lunch",foods:[["volkorenbrood",3],["halvarine",3],["goudse-kaas",2],["tomaat",1],["thee-zwart",1]]},"bread-ham-buttermilk":{meal:"lunch",foods:[["bruinbrood",3],["halvarine",3],["ham-gekookt",2],["komkommer",1],["karnemelk",1]]},"bread-peanut-butter-apple":{meal:"lunch",foods:[["bruinbrood",3],["pindakaas",2],["appel",1],["thee-zwart",1]]},"bread-hummus":{meal:"lunch",foods:[["volkorenbrood",3],["hummus",2],["komkommer",1],["appelsap",1]]},"bread-eggs":{meal:"lunch",foods:[["bruinbrood",3],["halvarine",2],["ei-gekookt",2],["kropsla",1],["koffie-zwart",1]]},"bread-chicken-cheese":{meal:"lunch",foods:[["witbrood",3],["halvarine",3],["kipfilet-bereid",.5],["goudse-kaas",1],["komkommer",1],["koffie-zwart",1]]},"toasted-ham-cheese":{meal:"lunch",foods:[["witbrood",4],["ham-gekookt",2],["goudse-kaas",2],["tomaat",1],["kraanwater",1]]},"rye-bread-cottage-cheese":{meal:"lunch",foods:[["roggebrood",2],["roomboter",1],["huttenkase",3],["radijs",1],["banaan",1],["thee-zwart",1]]},"mushroom-omelette":{meal:"lunch",foods:[["ei-gebakken",2],["witbrood",3],["champignons-gebakken",1],["tomaat",1],["koffie-zwart",1]]},"baguette-mozzarella":{meal:"lunch",foods:[["stokbrood",2],["mozzarella",1],["tomaat",1],["rucola",1],["kraanwater",1]]},"tomato-soup-baguette":{meal:"lunch",foods:[["tomatensoep",1],["stokbrood",2],["goudse-kaas",2],["kraanwater",1]]},"pasta-salad-feta":{meal:"lunch",foods:[["volkorenpasta-gekookt",1],["feta",2],["tomaat",1],["rucola",1],["olijfolie",1],["kraanwater",1]]},"pasta-salad-mozzarella":{meal:"lunch",foods:[["witte-pasta-gekookt",1],["mozzarella",1],["komkommer",1],["olijfolie",.5],["kraanwater",1]]},"pasta-courgette":{meal:"lunch",foods:[["witte-pasta-gekookt",1.5],["courgette-gekookt",.5],["tomaten-blik",1],["olijfolie",1],["kraanwater",1]]},"potato-salad-eggs":{meal:"lunch",foods:[["aardappel-gekookt",1],["ei-gekookt",2],["sperziebonen-gekookt",.5],["mayonaise",1],["kraanwater",1]]},"potato-salad-chicken":{meal:"lunch",foods:[["aardappel-gekookt",1],["kipfilet-bereid",.5],["appel",1],["wortel-rauw",1],["mayonaise",1],["kraanwater",1]]},"wrap-chicken":{meal:"lunch",foods:[["wrap-tarwe",2],["kippendij-bereid",.5],["kropsla",1],["komkommer",1],["kraanwater",1]]},"wrap-kidney-beans":{meal:"lunch",foods:[["wrap-tarwe",2],["kidneybonen-blik",.5],["paprika-rood",1],["kraanwater",1]]},"wholewheat-wrap-black-beans":{meal:"lunch",foods:[["wrap-volkoren",2],["zwarte-bonen-blik",.5],["tomaat",1],["kraanwater",1]]},"pitta-falafel":{meal:"lunch",foods:[["pita-wit",1],["falafel",1],["hummus",1],["tomaat",1],["olijfolie",.5],["kraanwater",1]]},"bulgur-salad":{meal:"lunch",foods:[["bulgur-gekookt",1.5],["kikkererwten-blik",1],["tomaat",1],["peterselie-vers",1],["olijfolie",1],["kraanwater",1]]},"tofu-rice-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["tofu-stevig",1],["wortel-rauw",1],["thee-groen",1]]},"rice-egg-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["ei-gekookt",2],["paprika-rood",1],["kraanwater",1]]},"rice-bean-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["kidneybonen-blik",.5],["paprika-groen",1],["olijfolie",1],["kraanwater",1]]},"rice-avocado-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["avocado",1],["komkommer",1],["olijfolie",.5],["kraanwater",1]]},"chickpea-salad":{meal:"lunch",foods:[["kikkererwten-blik",1],["komkommer",1],["paprika-rood",1],["olijfolie",1],["rijstwafel",4],["kraanwater",1]]},"chickpea-avocado-salad":{meal:"lunch",foods:[["kikkererwten-gekookt",1],["avocado",1],["tomaat",1],["rucola",1],["olijfolie",1],["kraanwater",1]]},"lentil-beetroot-salad":{meal:"lunch",foods:[["linzen-gekookt",1],["rode-biet-gekookt",1],["appel",1],["olijfolie",1],["rijstwafel",3],["kraanwater",1]]},"quinoa-bean-salad":{meal:"lunch",foods:[["quinoa-gekookt",1],["zwarte-bonen-blik",.5],["avocado",1],["paprika-rood",1],["olijfolie",1],["kraanwater",1]]},"quinoa-chickpea-salad":{meal:"lunch",foods:[["quinoa-gekookt",1],["kikkererwten-blik",.5],["tomaat",1],["komkommer",1],["olijven-groen",1],["olijfolie",1.5],["kraanwater",1]]},"potato-bean-salad":{meal:"lunch",foods:[["aardappel-gekookt",1],["sperziebonen-gekookt",1],["tomaat",1],["olijven-groen",2],["olijfolie",1],["appelsap",1]]},"potato-avocado-salad":{meal:"lunch",foods:[["aardappel-gekookt",1],["avocado",1],["tomaat",1],["komkommer",1],["olijfolie",1],["appelsap",1]]},"sweet-potato-hummus":{meal:"lunch",foods:[["zoete-aardappel-gekookt",1.5],["hummus",2],["zonnebloempit",1],["kropsla",1],["olijfolie",1],["kraanwater",1]]},"rice-cakes-hummus":{meal:"lunch",foods:[["rijstwafel",4],["hummus",2],["avocado",1],["komkommer",1],["druivensap",1]]},"buckwheat-salad":{meal:"lunch",foods:[["boekweit-gekookt",1],["avocado",1],["paprika-groen",1],["olijfolie",1],["appelsap",1]]},"white-bean-soup":{meal:"lunch",foods:[["witte-bonen-blik",1],["tomaten-blik",2],["wortel-gekookt",.5],["olijfolie",1.5],["rijstwafel",4],["kraanwater",1]]},"tomato-lentil-soup":{meal:"lunch",foods:[["linzen-gekookt",.5],["tomaten-blik",2],["wortel-gekookt",.5],["olijfolie",1],["rijstwafel",4],["appelsap",1]]},"potatoes-green-beans-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["aardappel-gekookt",1],["sperziebonen-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"baked-potato-broccoli-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["aardappel-schil-oven",1],["broccoli-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"potatoes-sprouts-pork":{meal:"dinner",foods:[["karbonade-bereid",1],["aardappel-gekookt",1],["spruitjes-gekookt",1],["olijfolie",1],["vla-vanille",1],["kraanwater",1]]},"endive-mash-sausage":{meal:"dinner",foods:[["rookworst",1],["aardappel-gekookt",1],["andijvie-rauw",2],["roomboter",2],["yoghurt-vol",1],["kraanwater",1]]},"kale-mash-sausage":{meal:"dinner",foods:[["rookworst",1],["aardappel-gekookt",1],["boerenkool-gekookt",1],["halfvolle-melk",.5],["roomboter",2],["mosterd",1],["kraanwater",1]]},"potatoes-peas-carrots-sausage":{meal:"dinner",foods:[["braadworst",1],["aardappel-gekookt",1],["wortel-gekookt",.5],["doperwten-diepvries",.5],["olijfolie",1],["kraanwater",1]]},"beef-stew-red-cabbage":{meal:"dinner",foods:[["runderstoofvlees",1],["aardappel-gekookt",1],["rode-kool-gekookt",1],["ui-rauw",1],["appelmoes",1],["olijfolie",1],["kraanwater",1]]},"carrot-onion-mash-beef":{meal:"dinner",foods:[["runderstoofvlees",1],["aardappel-gekookt",1],["wortel-gekookt",1],["ui-rauw",1],["olijfolie",1.5],["kraanwater",1]]},"spaghetti-mince":{meal:"dinner",foods:[["rundergehakt-bereid",1],["witte-pasta-gekookt",1.5],["tomaten-blik",2],["ui-rauw",1],["kraanwater",1]]},"wholewheat-pasta-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["volkorenpasta-gekookt",1.5],["courgette-gekookt",1],["tomaten-blik",1],["olijfolie",.5],["kraanwater",1]]},"rice-chicken-curry":{meal:"dinner",foods:[["kippendij-bereid",1],["witte-rijst-gekookt",1.5],["bloemkool-gekookt",1],["kerriepoeder",1],["olijfolie",1],["kraanwater",1]]},"rice-pork-pak-choi":{meal:"dinner",foods:[["varkenshaas-bereid",1],["witte-rijst-gekookt",1.5],["paksoi-gekookt",1],["wortel-rauw",1],["olijfolie",1],["kraanwater",1]]},"brown-rice-turkey-courgette":{meal:"dinner",foods:[["kalkoenfilet-bereid",1],["zilvervliesrijst-gekookt",1.5],["courgette-gekookt",1],["tomaten-blik",1],["olijfolie",1.5],["kraanwater",1]]},"noodles-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["eiermie-gekookt",1.5],["paprika-rood",1],["tauge-rauw",1],["olijfolie",1],["kraanwater",1]]},"chilli-con-carne":{meal:"dinner",foods:[["rundergehakt-bereid",1],["witte-rijst-gekookt",1.5],["kidneybonen-blik",.5],["tomaten-blik",1],["paprika-rood",1],["kraanwater",1]]},"pea-soup-sausage":{meal:"dinner",foods:[["spliterwten-gekookt",1],["rookworst",1],["aardappel-gekookt",.5],["wortel-gekookt",.5],["roggebrood",1],["kraanwater",1]]},"mash-peas-cod":{meal:"dinner",foods:[["kabeljauw-bereid",1],["aardappelpuree",1],["doperwten-diepvries",1],["olijfolie",1.5],["kraanwater",1]]},"potatoes-broccoli-salmon":{meal:"dinner",foods:[["zalm-gekweekt-bereid",1],["aardappel-gekookt",1],["broccoli-gekookt",1],["olijfolie",1.5],["kraanwater",1]]},"brown-rice-salmon-courgette":{meal:"dinner",foods:[["zalm-gekweekt-bereid",1],["zilvervliesrijst-gekookt",1.5],["courgette-gekookt",1],["olijfolie",1],["kraanwater",1]]},"potatoes-carrots-trout":{meal:"dinner",foods:[["forel-bereid",1],["aardappel-gekookt",1],["wortel-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"potatoes-cauliflower-plaice":{meal:"dinner",foods:[["schol-gebakken",1],["aardappel-gekookt",1],["bloemkool-gekookt",1],["olijfolie",1],["kraanwater",1]]},"chips-fish-fingers-salad":{meal:"dinner",foods:[["visstick",1],["friet-oven",1],["kropsla",2],["tomaat",1],["mayonaise",1],["kraanwater",1]]},"rice-pollock-peppers":{meal:"dinner",foods:[["alaska-koolvis-bereid",1],["witte-rijst-gekookt",1.5],["paprika-rood",2],["tomaten-blik",1],["olijfolie",1.5],["kraanwater",1]]},"potato-tortilla":{meal:"dinner",foods:[["ei-gebakken",2],["aardappel-gekookt",1],["paprika-rood",1],["tomaat",1],["olijfolie",1],["stokbrood",1],["kraanwater",1]]},"rice-egg-curry":{meal:"dinner",foods:[["ei-gekookt",2],["witte-rijst-gekookt",1.5],["sperziebonen-gekookt",1],["kerriepoeder",1],["olijfolie",1],["kraanwater",1]]},"baked-potato-veggie-burger":{meal:"dinner",foods:[["vegaburger",1],["aardappel-schil-oven",1],["bloemkool-gekookt",1],["olijfolie",1],["vla-vanille",1],["kraanwater",1]]},"pasta-aubergine-mozzarella":{meal:"dinner",foods:[["witte-pasta-gekookt",1.5],["mozzarella",1],["aubergine-gekookt",1],["tomaten-blik",1],["kraanwater",1]]},"nasi-tempeh":{meal:"dinner",foods:[["tempe",1],["zilvervliesrijst-gekookt",1.5],["paksoi-gekookt",1],["olijfolie",1.5],["kraanwater",1]]},"rice-tofu-broccoli":{meal:"dinner",foods:[["tofu-stevig",1],["witte-rijst-gekookt",1.5],["broccoli-gekookt",1],["olijfolie",1],["kraanwater",1]]},"wholewheat-pasta-lentils":{meal:"dinner",foods:[["volkorenpasta-gekookt",1.5],["linzen-gekookt",.5],["courgette-gekookt",.5],["tomaten-blik",1],["ui-rauw",1],["olijfolie",1],["kraanwater",1]]},"pasta-chickpeas":{meal:"dinner",foods:[["witte-pasta-gekookt",1.5],["kikkererwten-blik",.5],["courgette-gekookt",1],["tomaten-blik",1],["olijfolie",1],["kraanwater",1]]},"bulgur-aubergine-chickpeas":{meal:"dinner",foods:[["bulgur-gekookt",1.5],["kikkererwten-gekookt",1],["aubergine-gekookt",1],["olijfolie",1],["kraanwater",1]]},"chilli-sin-carne":{meal:"dinner",foods:[["kidneybonen-gekookt",1],["witte-rijst-gekookt",1.5],["tomaten-blik",1],["paprika-rood",1],["olijfolie",.5],["kraanwater",1]]},"chickpea-curry":{meal:"dinner",foods:[["kikkererwten-gekookt",1],["witte-rijst-gekookt",1.5],["tomaten-blik",1],["kerriepoeder",1],["olijfolie",.5],["kraanwater",1]]},"lentil-curry":{meal:"dinner",foods:[["linzen-gekookt",1],["witte-rijst-gekookt",1.5],["bloemkool-gekookt",1],["kerriepoeder",1],["olijfolie",1],["kraanwater",1]]},"brown-beans-rice":{meal:"dinner",foods:[["bruine-bonen-gekookt",1],["witte-rijst-gekookt",1.5],["paprika-groen",1],["ui-rauw",1],["olijfolie",.5],["kraanwater",1]]},"kale-mash-beans":{meal:"dinner",foods:[["aardappel-gekookt",1],["boerenkool-gekookt",1],["witte-bonen-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"carrot-onion-mash-lentils":{meal:"dinner",foods:[["aardappel-gekookt",1],["wortel-gekookt",1],["ui-rauw",1],["linzen-gekookt",1],["olijfolie",1.5],["kraanwater",1]]},"chips-beans-salad":{meal:"dinner",foods:[["friet-oven",1],["witte-bonen-tomatensaus",1],["kropsla",2],["olijfolie",1],["appelmoes",2],["kraanwater",1]]},"potatoes-cauliflower-peas":{meal:"dinner",foods:[["aardappel-gekookt",1],["doperwten-blik",1],["bloemkool-gekookt",1],["olijfolie",2],["appelmoes",2],["kraanwater",1]]},"stuffed-peppers-quinoa":{meal:"dinner",foods:[["quinoa-gekookt",1],["paprika-rood",2],["zwarte-bonen-blik",1],["avocado",1],["olijfolie",1],["kraanwater",1]]},"sweet-potato-black-beans":{meal:"dinner",foods:[["zoete-aardappel-gekookt",1.5],["zwarte-bonen-blik",1],["avocado",1],["tomaat",1],["olijfolie",1.5],["kraanwater",1]]},"baked-potato-broccoli-beans":{meal:"dinner",foods:[["aardappel-schil-oven",1],["broccoli-gekookt",1],["kidneybonen-blik",1],["tomaat",1],["olijfolie",1.5],["kraanwater",1]]},"millet-courgette-chickpeas":{meal:"dinner",foods:[["gierst-gekookt",1],["courgette-gekookt",1],["kikkererwten-blik",1],["ui-rauw",1],["olijfolie",1.5],["kraanwater",1]]},"split-pea-soup":{meal:"dinner",foods:[["spliterwten-gekookt",1.5],["knolselderij-gekookt",.5],["wortel-gekookt",.5],["aardappel-gekookt",1],["olijfolie",1],["kraanwater",1]]},"ratatouille-rice":{meal:"dinner",foods:[["witte-rijst-gekookt",2],["aubergine-gekookt",.5],["courgette-gekookt",.5],["tomaten-blik",1],["olijfolie",1.5],["kraanwater",1]]},"rice-carrots-beans":{meal:"dinner",foods:[["witte-rijst-gekookt",2],["wortel-gekookt",1],["kidneybonen-blik",.5],["olijfolie",.5],["kraanwater",1]]},banana:{meal:"snack",foods:[["banaan",1]]},apple:{meal:"snack",foods:[["appel",1]]},pear:{meal:"snack",foods:[["peer",1]]},orange:{meal:"snack",foods:[["sinaasappel",1]]},mandarins:{meal:"snack",foods:[["mandarijn",2]]},grapes:{meal:"snack",foods:[["druif",1]]},kiwis:{meal:"snack",foods:[["kiwi",2]]},mango:{meal:"snack",foods:[["mango",1]]},raspberries:{meal:"snack",foods:[["framboos",1]]},almonds:{meal:"snack",foods:[["amandel-rauw",1]]},cashews:{meal:"snack",foods:[["cashewnoot-rauw",1]]},peanuts:{meal:"snack",foods:[["pinda-geroosterd",1]]},"mixed-nuts":{meal:"snack",foods:[["gemengde-noten",1]]},"walnuts-raisins":{meal:"snack",foods:[["walnoot",1],["rozijn",1]]},"trail-mix":{meal:"snack",foods:[["studentenhaver",1]]},"dark-chocolate":{meal:"snack",foods:[["chocolade-puur-70-85",1]]},yoghurt:{meal:"snack",foods:[["yoghurt-vol",1]]},"yoghurt-raspberries":{meal:"snack",foods:[["yoghurt-mager",1],["framboos",1]]},"cracker-cheese":{meal:"snack",foods:[["volkorencracker",1],["goudse-kaas",1]]},gingerbread:{meal:"snack",foods:[["ontbijtkoek",1],["halvarine",1]]},"syrup-waffle":{meal:"snack",foods:[["stroopwafel",1]]},edamame:{meal:"snack",foods:[["edamame",1]]},"soy-drink":{meal:"snack",foods:[["sojadrink",1]]},figs:{meal:"snack",foods:[["vijg-gedroogd",1]]},dates:{meal:"snack",foods:[["dadel-medjool",2]]},"dried-apricots":{meal:"snack",foods:[["abrikoos-gedroogd",1]]},"carrot-hummus":{meal:"snack",foods:[["wortel-rauw",1],["hummus",1]]},"pepper-hummus":{meal:"snack",foods:[["paprika-rood",1],["hummus",1]]},"pumpkin-seeds":{meal:"snack",foods:[["pompoenpit-gedroogd",1]]},"sunflower-seeds-raisins":{meal:"snack",foods:[["zonnebloempit",1],["rozijn",1]]},popcorn:{meal:"snack",foods:[["popcorn",1]]},"rice-cakes":{meal:"snack",foods:[["rijstwafel",2]]},"cucumber-hummus":{meal:"snack",foods:[["komkommer",1],["hummus",1]]},"banana-seeds":{meal:"snack",foods:[["banaan",1],["zonnebloempit",1]]},"rice-cakes-avocado-snack":{meal:"snack",foods:[["rijstwafel",2],["avocado",1]]}},meals:ct,dietGroups:{leafyGreens:["spinazie-rauw","andijvie-gekookt","boerenkool-gekookt","snijbiet-rauw","kropsla","veldsla","rucola","paksoi-gekookt"],nutsSeeds:["amandel-rauw","cashewnoot-rauw","walnoot","hazelnoot-rauw","pinda-geroosterd","gemengde-noten","pindakaas","pompoenpit-gedroogd","zonnebloempit","lijnzaad","chiazaad"],legumes:["bruine-bonen-gekookt","kidneybonen-gekookt","kidneybonen-blik","kikkererwten-blik","linzen-gekookt","spliterwten-gekookt","witte-bonen-tomatensaus","doperwten-diepvries","hummus"],wholegrains:["volkorenbrood","bruinbrood","meergranenbrood","roggebrood","knackebrod","rijstwafel","havermout-droog","zilvervliesrijst-gekookt","volkorenpasta-gekookt"],fish:["zalm-gekweekt-bereid","kabeljauw-bereid","schelvis-bereid","haring-rauw","makreel-gerookt","tonijn-blik-water","sardines-blik-olie","visstick","garnalen-hollandse"],darkChocolate:["chocolade-puur-45-59","chocolade-puur-60-69","chocolade-puur-70-85"]},backgroundBasket:[{food:"koffie-zwart",portionsPerWeek:21},{food:"thee-zwart",portionsPerWeek:14},{food:"kraanwater",portionsPerWeek:21},{food:"halfvolle-melk",portionsPerWeek:7},{food:"yoghurt-vol",portionsPerWeek:4},{food:"goudse-kaas",portionsPerWeek:10},{food:"aardappel-gekookt",portionsPerWeek:3},{food:"friet-oven",portionsPerWeek:1},{food:"bloemkool-gekookt",portionsPerWeek:1},{food:"sperziebonen-gekookt",portionsPerWeek:1},{food:"courgette-gekookt",portionsPerWeek:1},{food:"wortel-rauw",portionsPerWeek:2},{food:"tomaat",portionsPerWeek:4},{food:"paprika-rood",portionsPerWeek:2},{food:"ui-rauw",portionsPerWeek:2},{food:"komkommer",portionsPerWeek:2},{food:"champignons-gebakken",portionsPerWeek:1},{food:"banaan",portionsPerWeek:2},{food:"appel",portionsPerWeek:4},{food:"sinaasappel",portionsPerWeek:1},{food:"mandarijn",portionsPerWeek:2},{food:"druif",portionsPerWeek:1},{food:"sinaasappelsap",portionsPerWeek:1},{food:"kipfilet-bereid",portionsPerWeek:2},{food:"rundergehakt-bereid",portionsPerWeek:2},{food:"karbonade-bereid",portionsPerWeek:1},{food:"ham-gekookt",portionsPerWeek:5},{food:"ei-gekookt",portionsPerWeek:3},{food:"witbrood",portionsPerWeek:7},{food:"beschuit",portionsPerWeek:2},{food:"witte-pasta-gekookt",portionsPerWeek:1},{food:"witte-rijst-gekookt",portionsPerWeek:1},{food:"melkchocolade",portionsPerWeek:2},{food:"stroopwafel",portionsPerWeek:1},{food:"mariakaakje",portionsPerWeek:5},{food:"jam",portionsPerWeek:4},{food:"chips",portionsPerWeek:1},{food:"bier",portionsPerWeek:2},{food:"wijn-rood",portionsPerWeek:2}],basketKinds:[{foods:["koffie-zwart","espresso","oploskoffie","thee-zwart","thee-groen","kruidenthee"]},{foods:["kraanwater","mineraalwater"]},{foods:["bier","wijn-rood","wijn-wit"]},{foods:["goudse-kaas","edammer","maasdammer","commissiekaas-oud","emmentaler","cheddar","brie","geitenkaas-zacht","blauwe-kaas","feta","mozzarella","parmezaan","roomkaas","huttenkase"]},{foods:["ei-gekookt","ei-gebakken"]},{categories:["dairy-eggs"],foods:["chocolademelk","sojadrink","amandeldrink","haverdrink","rijstdrink","sojayoghurt"]},{foods:["aardappel-gekookt","aardappel-schil-oven","aardappelpuree","friet-oven","zoete-aardappel-gekookt","witte-pasta-gekookt","volkorenpasta-gekookt","volkorenpasta-droog","eiermie-gekookt","witte-rijst-gekookt","zilvervliesrijst-gekookt","zilvervliesrijst-droog","wilde-rijst-gekookt","couscous-gekookt","bulgur-gekookt","quinoa-gekookt","quinoa-droog","boekweit-gekookt","boekweit-droog","gierst-gekookt","gierst-droog","parelgort-gekookt","spelt-gekookt","teff-gekookt","amarant-gekookt"]},{foods:["chips","tortillachips","popcorn"]},{categories:["grains-bread"]},{categories:["vegetables"],foods:["tomatensap","wortelsap"]},{categories:["fruit"],foods:["sinaasappelsap","appelsap","druivensap","pruimensap"]},{categories:["meat-poultry","fish-seafood","meat-alternatives"]},{categories:["chocolate-sweets"]}],adultFromYears:18,estimateFromYears:14,estimateSpread:{share:.25,sources:["usda-sr28","ciqual-2025","editorial"]},rules:{safety:{"flag-palpitations-alarm":{when:{fact:"redFlags",has:"palpitations-alarm"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["cardiologiecentra","rd-hart"]},"flag-palpitations":{when:{fact:"redFlags",has:"palpitations"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["cardiologiecentra","hartziekte-be"]},"flag-stroke-signs":{when:{fact:"redFlags",has:"stroke-signs"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["none"]},"flag-hypermagnesaemia":{when:{fact:"redFlags",has:"hypermagnesaemia"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["medscape-hypermg","gerritspeek","simpto"]},"flag-hypermagnesaemia-early":{when:{fact:"redFlags",has:"hypermagnesaemia-early"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["medscape-hypermg","gerritspeek"]},"flag-diarrhoea-persists":{when:{fact:"redFlags",has:"diarrhoea-persists"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["bfr2017"]},"flag-blood-in-stool":{when:{fact:"redFlags",has:"blood-in-stool"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["none"]},"flag-seizure-tetany":{when:{fact:"redFlags",has:"seizure-tetany"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["fda-ppi-podcast","ntvg2002"]},"flag-ppi-symptoms":{when:{fact:"redFlags",has:"ppi-symptoms"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["fda-ppi-podcast","fda-ppi"]},"flag-insomnia":{when:{fact:"redFlags",has:"insomnia"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["bsl-insomnia","nhg-sleep"]},"flag-sleep-apnoea":{when:{fact:"redFlags",has:"sleep-apnoea"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-depression":{when:{fact:"redFlags",has:"depression"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["nvvp-depressie"]},"flag-suicidal-thoughts":{when:{fact:"redFlags",has:"suicidal-thoughts"},ifUnknown:"block",severity:"emergency",refer:"crisis",shows:[],sources:["none"]},"flag-weight-loss":{when:{fact:"redFlags",has:"weight-loss"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-fatigue-long":{when:{fact:"redFlags",has:"fatigue-long"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-burnout":{when:{fact:"redFlags",has:"burnout"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-calf-clot":{when:{fact:"redFlags",has:"calf-clot"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["none"]},"flag-leg-cramps-new":{when:{fact:"redFlags",has:"leg-cramps-new"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-rls":{when:{fact:"redFlags",has:"rls"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["cm-rls"]},"flag-headache-alarm":{when:{fact:"redFlags",has:"headache-alarm"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["none"]},"flag-headache-chronic":{when:{fact:"redFlags",has:"headache-chronic"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-pre-eclampsia":{when:{fact:"redFlags",has:"pre-eclampsia"},ifUnknown:"block",severity:"stop",refer:"midwife",shows:[],sources:["none"]},"flag-kidney":{when:{fact:"redFlags",has:"kidney"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","fk-aspartaat","pta2018"]},"flag-refeeding-criteria":{when:{fact:"redFlags",has:"refeeding-criteria"},ifUnknown:"ignore",severity:"stop",refer:"gp-today",shows:[],sources:["nice-refeed","nhs-refeed"]},"flag-deficiency-not-by-symptoms":{when:{fact:"redFlags",has:"deficiency-not-by-symptoms"},ifUnknown:"ignore",severity:"info",refer:"gp",shows:[],sources:["ntvg2002"]},"age-under-4":{when:{fact:"ageYears",below:4},ifUnknown:"block",severity:"stop",refer:"doctor",shows:["ageYears"],sources:["bfr2017"]},"age-4-17":{when:{all:[{fact:"ageYears",atLeast:4},{fact:"ageYears",below:18}]},ifUnknown:"block",severity:"caution",refer:"doctor",shows:["ageYears","upperLevelMg"],sources:["bfr2017","iom1997-encyclopedia"]},pregnant:{when:{fact:"lifeStage",is:"pregnant"},ifUnknown:"block",severity:"caution",refer:"midwife",shows:["standard","referenceLowMg","ceilingMg"],sources:["efsa2015","gr-table-nutribites","sanomedica-ul","reg2024-2694"]},breastfeeding:{when:{fact:"lifeStage",is:"breastfeeding"},ifUnknown:"block",severity:"caution",refer:"midwife",shows:["standard","referenceLowMg","ceilingMg"],sources:["efsa2015","gr-table-nutribites","sanomedica-ul","reg2024-2694"]},"pregnant-minor":{when:{all:[{fact:"ageYears",below:18},{fact:"lifeStage",in:["pregnant","breastfeeding"]}]},ifUnknown:"block",severity:"stop",refer:"midwife",shows:["ageYears"],sources:["gr-table-nutribites","vc-table-metagenics","efsa2015"]},"no-reference-intake":{when:{fact:"referenceKnown",is:!1},ifUnknown:"ignore",severity:"stop",refer:"midwife",shows:["ageYears"],sources:["gr-table-nutribites","vc-table-metagenics","efsa2015","iom1997-encyclopedia"]},"unsure-age":{when:{fact:"unsure",has:"ageYears"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"unsure-life-stage":{when:{fact:"unsure",has:"lifeStage"},ifUnknown:"ignore",severity:"stop",refer:"midwife",shows:[],sources:["editorial"]},"unsure-conditions":{when:{fact:"unsure",has:"conditions"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"unsure-medicines":{when:{fact:"unsure",has:"medicines"},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["emc2678","pta2018"]},"unsure-red-flags":{when:{fact:"unsure",has:"redFlags"},ifUnknown:"ignore",severity:"stop",refer:"gp-today",shows:[],sources:["editorial"]},"unsure-supplements":{when:{fact:"unsure",has:"supplements"},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["editorial"]},"hours-not-kept":{when:{fact:"hoursKept",is:!1},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["emc2678","pta2018"]},"condition-renal-severe":{when:{fact:"conditions",has:"renal-severe"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","fk-aspartaat","pta2018","medscape-hypermg","gerritspeek"]},"condition-renal-mild":{when:{fact:"conditions",has:"renal-mild"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["hsis","magnaspartate","medscape-hypermg","gerritspeek"]},"condition-myasthenia":{when:{fact:"conditions",has:"myasthenia"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["bmj-mg","rx-mgso4"]},"condition-heart-block":{when:{fact:"conditions",has:"heart-block"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","zechstein-nl"]},"condition-diabetes":{when:{fact:"conditions",has:"diabetes"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["invite-risk","pfusion"]},"condition-gi-disease":{when:{fact:"conditions",has:"gi-disease"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["invite-risk"]},"condition-alcohol":{when:{fact:"conditions",has:"alcohol"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["invite-risk"]},"condition-refeeding":{when:{fact:"conditions",has:"refeeding"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["nice-refeed","nhs-refeed"]},"condition-dehydration":{when:{fact:"conditions",has:"dehydration"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["pta2018"]},"condition-older-frail":{when:{fact:"conditions",has:"older-frail"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["mgo-laxative"]},"condition-other":{when:{fact:"conditions",has:"other"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"medicine-tetracyclines":{when:{fact:"medicines",has:"tetracyclines"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:3,hoursBeforeMedicine:4},sources:["emc2678","emedhealth","medpill-tetra"]},"medicine-quinolones":{when:{fact:"medicines",has:"quinolones"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:8},sources:["emedhealth","medizzine-cipro","none"]},"medicine-bisphosphonates":{when:{fact:"medicines",has:"bisphosphonates"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4},sources:["emc2678","webmd-bisphos","medizzine-alen"]},"medicine-levothyroxine":{when:{fact:"medicines",has:"levothyroxine"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["relis2014","schildklierwijzer"]},"medicine-loop-thiazide-diuretics":{when:{fact:"medicines",has:"loop-thiazide-diuretics"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["emc2678"]},"medicine-potassium-sparing-diuretics":{when:{fact:"medicines",has:"potassium-sparing-diuretics"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["ksparing-bmj","ebsco-ksparing"]},"medicine-ppi":{when:{fact:"medicines",has:"ppi"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["fda-ppi"]},"medicine-aminoglycosides":{when:{fact:"medicines",has:"aminoglycosides"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["emc2678","emedhealth","rx-mgso4"]},"medicine-muscle-relaxants":{when:{fact:"medicines",has:"muscle-relaxants"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["rx-mgso4"]},"medicine-digoxin":{when:{fact:"medicines",has:"digoxin"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["emc2678","pfusion","none"]},"medicine-gabapentin":{when:{fact:"medicines",has:"gabapentin"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["medikamio-gaba","consensus-gaba"]},"medicine-mg-antacids-laxatives":{when:{fact:"medicines",has:"mg-antacids-laxatives"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],sources:["fk-hydroxide","mgo-laxative"]},"medicine-calcium":{when:{fact:"medicines",has:"calcium"},ifUnknown:"block",severity:"info",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["pfusion","hcn","none"]},"medicine-zinc":{when:{fact:"medicines",has:"zinc"},ifUnknown:"block",severity:"info",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["hcn","none"]},"medicine-iron":{when:{fact:"medicines",has:"iron"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678"]},"medicine-other-binders":{when:{fact:"medicines",has:"other-binders"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678"]},"medicine-fluoride":{when:{fact:"medicines",has:"fluoride"},ifUnknown:"block",severity:"info",shows:[],figures:{hoursAfterMedicine:3,hoursBeforeMedicine:3},sources:["emc2678"]},"medicine-other-losers":{when:{fact:"medicines",has:"other-losers"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["emc2678","emc12118"]},"medicine-hiv-integrase":{when:{fact:"medicines",has:"hiv-integrase"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:6},sources:["hcn","none"]},"medicine-calcium-channel-blockers":{when:{fact:"medicines",has:"calcium-channel-blockers"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["rx-mgso4","pfusion"]},"medicine-other":{when:{fact:"medicines",has:"other"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678","pta2018"]},"takes-orotate":{when:{fact:"takenForms",has:"orotate"},ifUnknown:"block",severity:"stop",refer:"pharmacist",shows:[],sources:["efsa2009-orotate","efsa2025-orotate"]},"takes-threonate-expecting":{when:{all:[{fact:"takenForms",has:"threonate"},{fact:"lifeStage",in:["pregnant","breastfeeding"]}]},ifUnknown:"block",severity:"stop",refer:"midwife",shows:[],sources:["reg2024-2694"]},"takes-threonate-minor":{when:{all:[{fact:"takenForms",has:"threonate"},{fact:"ageYears",below:18}]},ifUnknown:"block",severity:"stop",refer:"doctor",shows:["ageYears"],sources:["reg2024-2694"]},"takes-laxative-form":{when:{any:[{fact:"supplementForms",has:"sulfate"},{fact:"supplementForms",has:"hydroxide"}]},ifUnknown:"block",severity:"caution",refer:"pharmacist",withholdsPlan:!0,shows:[],sources:["fk-hydroxide","none"]}},proposal:{"above-upper-level":{when:{not:{fact:"roomMg",atLeast:0}},ifUnknown:"block",severity:"caution",refer:"doctor",shows:["supplementMgHigh","ceilingMg"],sources:["bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]}},dose:{"dose-above":{when:{any:[{fact:"levelRoomMg",below:0},{fact:"levelRoomAtMostMg",below:0}]},ifUnknown:"block",severity:"caution",refer:"doctor",outcome:"above",shows:["supplementMg","supplementMgHigh","supplementMgAtLeast","upperLevelMg"],sources:["bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]},"dose-above-bought":{when:{fact:"boughtMg",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"doctor",beside:["above"],shows:["unplannedMg","upperLevelMg"],sources:["bfr2017","editorial"]},"dose-above-antacid":{when:{fact:"antacidMg",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"pharmacist",beside:["above"],shows:[],sources:["fk-hydroxide","mgo-laxative","editorial"]},"dose-food-unsure":{when:{any:[{fact:"unsure",has:"diet"},{fact:"unsure",has:"foodMg"}]},ifUnknown:"ignore",severity:"info",outcome:"within",shows:["supplementMgHigh","upperLevelMg"],...ut,sources:["editorial"]},"dose-below":{when:{fact:"shortMg",atLeast:1},ifUnknown:"ignore",severity:"info",outcome:"below",shows:["shortMg","supplementMgHigh","upperLevelMg"],...ut,sources:["gr-table-nutribites","efsa2015","iom1997-encyclopedia"]},"dose-within":{when:{fact:"shortMg",below:1},ifUnknown:"block",severity:"info",outcome:"within",shows:["foodLowMg","supplementMg","supplementMgHigh","referenceHighMg","upperLevelMg"],...ut,sources:["gr-table-nutribites","efsa2015","iom1997-encyclopedia"]},"dose-prescribed":{when:{fact:"prescribedMg",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"prescriber",shows:["prescribedMg"],sources:["editorial"]},"dose-not-planned":{when:{all:[{fact:"unplannedMg",atLeast:1},{fact:"ageYears",atLeast:18},{fact:"roomMg",atLeast:0}]},ifUnknown:"ignore",severity:"info",beside:["below","within"],shows:[],sources:["editorial"]},"dose-child-us-level":{when:{all:[{fact:"ageYears",atLeast:4},{fact:"ageYears",below:9},{fact:"supplementMgHigh",atLeast:111},{not:{fact:"standard",is:"us"}}]},ifUnknown:"ignore",severity:"caution",refer:"doctor",shows:[],figures:{usLevelMg:110},sources:["iom1997-encyclopedia","bfr2017"]},"dose-over-eu-level":{when:{all:[{fact:"supplementMgHigh",atLeast:dt.euCeilingMg+1},{fact:"levelRoomMg",atLeast:0}]},ifUnknown:"ignore",severity:"caution",refer:"doctor",withholdsPlan:!0,shows:["supplementMg","supplementMgHigh","upperLevelMg"],...ut,sources:["bfr2017","sanomedica-ul","iom1997-encyclopedia"]},"dose-label-impossible":{when:{fact:"impossibleLabels",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"pharmacist",shows:[],sources:["calc"]}},need:{"enough-from-food":{when:{fact:"gapMg",below:1},ifUnknown:"ignore",severity:"info",outcome:"nothing-needed",shows:["referenceLowMg","referenceHighMg","foodLowMg","foodHighMg","supplementMg"],sources:["gr-table-nutribites","efsa2015"]},"food-unsure":{when:{any:[{fact:"unsure",has:"diet"},{fact:"unsure",has:"foodMg"}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["referenceLowMg","referenceHighMg"],sources:["editorial"]},"minor-food-first":{when:{any:[{fact:"ageYears",below:14},{all:[{fact:"ageYears",below:18},{fact:"gapMg",atLeast:1}]}]},ifUnknown:"block",severity:"info",outcome:"food-first",shows:["ageYears"],sources:["bfr2017","iom1997-encyclopedia"]},"small-gap":{when:{fact:"gapMg",below:60},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg"],figures:{formFromGapMg:60},sources:["editorial","eucell"]},"estimate-may-close":{when:{fact:"gapLowMg",below:1},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg","referenceLowMg","referenceHighMg","foodLowMg","foodHighMg"],sources:["editorial","usda-sr28","ciqual-2025"]},"prefers-skin":{when:{all:[{fact:"prefer",is:"skin"},{fact:"gapMg",atLeast:1}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg"],sources:["grober2017","kass2017"]},"no-room":{when:{all:[{fact:"roomMg",below:60},{fact:"gapMg",atLeast:1}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["roomMg","ceilingMg","supplementMgHigh"],figures:{formFromGapMg:60},sources:["editorial","bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]},"gap-needs-supplement":{when:{fact:"gapMg",atLeast:60},ifUnknown:"block",severity:"info",outcome:"form",shows:["gapMg","referenceLowMg","referenceHighMg","foodLowMg","foodHighMg","supplementMg"],figures:{formFromGapMg:60},sources:["editorial","gr-table-nutribites","efsa2015"]}},choice:{"orotate-never":{when:{fact:"form",is:"orotate"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["efsa2009-orotate","efsa2025-orotate"]},"threonate-minor-pregnant":{when:{all:[{fact:"form",is:"threonate"},{any:[{fact:"ageYears",below:18},{fact:"lifeStage",in:["pregnant","breastfeeding"]}]}]},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["reg2024-2694"]},"threonate-novel":{when:{fact:"form",is:"threonate"},ifUnknown:"ignore",severity:"info",weight:-3,neverFirst:!0,shows:["form"],sources:["reg2024-2694","reg2025-2225"]},"skin-not-counted":{when:{fact:"formRoute",is:"topical"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["grober2017","kass2017"]},laxative:{when:{fact:"form",in:["sulfate","hydroxide"]},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["fk-hydroxide","none"]},"vitamin-c-source":{when:{fact:"form",is:"ascorbate"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["dir2002-46","calc"]},mixture:{when:{fact:"form",is:"marine"},ifUnknown:"ignore",severity:"info",weight:-10,shows:["form"],sources:["marine-scienceinsights","marine-naturalhealth"]},"uptake-good":{when:{fact:"formUptake",in:["good","good-uncertain"]},ifUnknown:"ignore",severity:"info",weight:30,shows:["form","formUptake"],sources:["pardo2021","blancquaert2019","firoz2001","walker2003"]},"uptake-poor":{when:{fact:"formUptake",in:["low-moderate","low","poor","uncertain","unproven","as-oxide-hydroxide"]},ifUnknown:"ignore",severity:"info",weight:-20,shows:["form","formUptake"],sources:["pardo2021","blancquaert2019","firoz2001"]},"solubility-low":{when:{fact:"formSolubility",in:["very-low","low"]},ifUnknown:"ignore",severity:"info",weight:-5,shows:["form","formSolubility"],sources:["editorial","blancquaert2019"]},"share-very-low":{when:{fact:"formElementalPercent",below:6},ifUnknown:"ignore",severity:"info",weight:-6,shows:["form","formElementalPercent"],sources:["calc"]},"share-low":{when:{all:[{fact:"formElementalPercent",atLeast:6},{fact:"formElementalPercent",below:10}]},ifUnknown:"ignore",severity:"info",weight:-2,shows:["form","formElementalPercent"],sources:["calc"]},"gut-strong":{when:{fact:"formGutEffect",in:["moderate-high","high"]},ifUnknown:"ignore",severity:"info",weight:-6,shows:["form","formGutEffect"],sources:["mgo-laxative","fk-hydroxide"]},"gut-sensitive-moderate":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"formGutEffect",is:"moderate"}]},ifUnknown:"ignore",severity:"info",weight:-10,shows:["form","formGutEffect"],sources:["none"]},"gut-sensitive-strong":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"formGutEffect",in:["moderate-high","high"]}]},ifUnknown:"ignore",severity:"info",weight:-20,shows:["form","formGutEffect"],sources:["mgo-laxative","fk-hydroxide"]},"custom-energy":{when:{all:[{fact:"form",is:"malate"},{any:[{fact:"goals",has:"energy"},{fact:"goals",has:"fatigue"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-nerves-first":{when:{all:[{fact:"form",is:"bisglycinate"},{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-nerves-second":{when:{all:[{fact:"form",is:"taurate"},{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"}]}]},ifUnknown:"ignore",severity:"info",weight:4,shows:["form"],sources:["editorial"]},"custom-muscles-first":{when:{all:[{fact:"form",is:"bisglycinate"},{fact:"goals",has:"muscles"}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-muscles-second":{when:{all:[{fact:"form",is:"citrate"},{fact:"goals",has:"muscles"}]},ifUnknown:"ignore",severity:"info",weight:4,shows:["form"],sources:["editorial"]},"custom-bones":{when:{all:[{fact:"form",is:"citrate"},{any:[{fact:"goals",has:"bones"},{fact:"goals",has:"teeth"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-sensitive":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"form",in:["glycerophosphate","bisglycinate"]}]},ifUnknown:"ignore",severity:"info",weight:6,shows:["form"],sources:["editorial"]},"custom-default":{when:{all:[{fact:"form",is:"citrate"},{not:{any:[{fact:"goals",has:"energy"},{fact:"goals",has:"fatigue"},{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"},{fact:"goals",has:"muscles"},{fact:"goals",has:"bones"},{fact:"goals",has:"teeth"}]}},{not:{fact:"stomach",is:"sensitive"}}]},ifUnknown:"ignore",severity:"info",weight:1,shows:["form"],sources:["editorial"]}},notes:{"note-stress":{...ht,when:{all:[mt,{fact:"stress",in:["some","high"]}]},beside:gt,sources:["efsa2015","pickering2020"]},"note-sport":{...ht,when:{all:[mt,{fact:"sportHours",atLeast:5}]},beside:gt,sources:["gr-table-nutribites","nielsen2006"]},"note-slow":{...ht,when:{all:[mt,{fact:"stomach",is:"slow"}]},beside:gt,sources:["mgo-laxative","fk-hydroxide"]},"note-cycle":{...ht,when:{all:[mt,{fact:"goals",has:"cycle"}]},beside:gt,sources:["gr-table-nutribites","oc1974","blum1992"]},"note-65-plus":{...ht,when:{fact:"ageYears",atLeast:65},beside:["form","food-first","nothing-needed","below","within","above"],sources:["gr-table-nutribites","efsa2015","iom1997-encyclopedia","mgo-laxative"]},"note-teen":{...ht,when:{all:[{fact:"standard",is:"nl"},{fact:"ageYears",below:18},{any:[{fact:"ageYears",atLeast:14},{all:[{fact:"sex",is:"female"},{fact:"ageYears",atLeast:10}]}]}]},beside:["food-first","below"],sources:["rivm-wateetnl"]}}},keepFormsFromScore:25,plan:{roundDownToMg:10,startShare:.5,startDays:7,splitAboveMg:200,reviewAfterDays:28,stopWhen:["flag-diarrhoea-persists","flag-hypermagnesaemia-early","flag-hypermagnesaemia"],hoursBetweenIntakes:3,defaultMeals:["08:00","12:30","18:00"],defaultWake:"07:00",defaultBed:"23:00",otherMedicine:{hours:4,usualTimes:["08:00","22:00"]},sources:["bfr2017","emc2678","fine1991","editorial"]},besideAdvice:{keeping:{sources:["editorial","none"]},trials:{lowWeeks:8,highWeeks:24,sources:["pouteau2018","schutten2021"]},alcohol:{sources:["invite-risk"]},vitaminB6:{sources:["efsa2023-b6"]},notEnough:{sources:["editorial","ntvg2002"]},firstHelp:{sleep:{sources:["bsl-insomnia","nhg-sleep"]},stress:{sources:["none"]},"restless-legs":{sources:["cm-rls"]},headache:{sources:["none"]}}},questions:[{id:"signs-now",fact:"redFlags",kind:"many",choices:["palpitations-alarm","stroke-signs","hypermagnesaemia","seizure-tetany","headache-alarm"],unsure:!0,confirm:!0},{id:"age",fact:"ageYears",kind:"number",unsure:!1,confirm:!0},{id:"sex",fact:"sex",kind:"one",choices:["female","male"],unsure:!0,always:!0},{id:"life-stage",fact:"lifeStage",kind:"one",choices:["none","pregnant","breastfeeding"],unsure:!0,parent:"sex",when:{all:[{not:{fact:"sex",is:"male"}},{fact:"ageYears",atLeast:12},{fact:"ageYears",below:60}]},otherwise:"none",confirm:!0},{id:"conditions",fact:"conditions",kind:"many",choices:["renal-severe","renal-mild","myasthenia","heart-block","diabetes","gi-disease","alcohol","refeeding","dehydration","older-frail","other"],unsure:!0,confirm:!0},{id:"medicines",fact:"medicines",kind:"many",choices:["tetracyclines","quinolones","bisphosphonates","levothyroxine","loop-thiazide-diuretics","potassium-sparing-diuretics","ppi","aminoglycosides","muscle-relaxants","digoxin","gabapentin","mg-antacids-laxatives","calcium","zinc","iron","other-binders","fluoride","other-losers","hiv-integrase","calcium-channel-blockers","other"],unsure:!0,confirm:!0},{id:"supplements",fact:"supplements",kind:"supplements",unsure:!0,confirm:!0},{id:"goals",fact:"goals",kind:"many",choices:["fatigue","energy","nerves","mind","muscles","bones","teeth","other","sleep","stress","cramps","restless-legs","headache","cycle","heart","digestion","sport"],unsure:!1,when:{fact:"ageYears",atLeast:18}},{id:"stress",fact:"stress",kind:"one",choices:["low","some","high"],unsure:!0,parent:"goals",modes:["education"],when:{all:[{fact:"ageYears",atLeast:18},{any:[{fact:"goals",has:"stress"},{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"}]}]}},{id:"sport",fact:"sportHours",kind:"number",unsure:!0,parent:"goals",modes:["education"],when:{all:[{fact:"ageYears",atLeast:18},{any:[{fact:"goals",has:"sport"},{fact:"goals",has:"muscles"},{fact:"goals",has:"energy"}]}]}},{id:"signs-topic",fact:"redFlags",kind:"many",choices:["palpitations","hypermagnesaemia-early","diarrhoea-persists","blood-in-stool","ppi-symptoms","insomnia","sleep-apnoea","depression","suicidal-thoughts","weight-loss","fatigue-long","burnout","calf-clot","leg-cramps-new","rls","headache-chronic","pre-eclampsia","deficiency-not-by-symptoms"],unsure:!0,parent:"goals",adds:!0},{id:"stomach",fact:"stomach",kind:"one",choices:["robust","sensitive","slow"],educationChoices:["slow"],unsure:!0,when:{fact:"ageYears",atLeast:18}},{id:"diet",fact:"diet",kind:"portions",unsure:!0,when:{fact:"ageYears",atLeast:14}},{id:"avoid",fact:"avoid",kind:"many",choices:["nuts","gluten","fish","dairy","soy","animal"],unsure:!1,when:{not:{fact:"gapMg",below:1}},always:!0},{id:"prefer",fact:"prefer",kind:"one",choices:["few-units","powder","liquid","skin","any"],unsure:!1,when:{fact:"ageYears",atLeast:18}}],preferredUnits:{powder:["scoop","sachet","gram"],liquid:["ml","drop","ampoule","effervescent"]}},ft=["http","https","mailto","tel"],kt=["http","https"];function bt(e,t){if("string"!=typeof e||e.length>4e3)return null;const n=e.trim();if(""===n||(e=>/\p{Cc}/u.test(e))(n))return null;const o=function(e){const[,t]=/^([a-z][a-z0-9+.-]*):/i.exec(e)??[];return t?.toLowerCase()??null}(n);if(null!==o&&!t.includes(o))return null;try{const{protocol:e}=new URL(n,"https://page.invalid/");return e===`${o??"https"}:`?n:null}catch{return null}}const wt=e=>bt(e,ft),vt=e=>bt(e,kt);function yt(e){const t=function(e){if("string"==typeof e)return e;if(void 0===e)return"(missing)";try{return JSON.stringify(e)??`(${typeof e})`}catch{return`(${typeof e})`}}(e);return t.length>200?`${t.slice(0,199)}\u2026`:t}const $t=(e,t,n)=>Object.freeze({attribute:e,value:yt(t),expected:n});function xt(e){const t=e.at(-1)??"";return e.length<2?t:`${e.slice(0,-1).join(", ")} or ${t}`}function Mt(e,t){return{attribute:e,expected:xt(t),fallback:t[0],read:e=>t.find(t=>"string"==typeof e&&t===e.trim().toLowerCase())}}function jt(e){return{attribute:e,expected:"no value: the attribute is on when it is present and off when it is absent",fallback:!1,isFlag:!0,read:e=>"boolean"==typeof e?e:void 0}}function zt(e,t,n){return{attribute:e,expected:t,fallback:null,read:e=>"string"==typeof e&&e.length<=n?e.trim():void 0}}const St=({attribute:e,isFlag:t})=>({attribute:e,type:t?Boolean:String});function At(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,St(t)]))}const Pt=[null,"","true"];function _t(e,t,n,o){if(n.isFlag){const t=function(e,{attribute:t,expected:n}){const o=e.getAttribute(t);return Pt.includes(o)||o===t?null:$t(t,o,n)}(e,n);t&&o.push(t)}if(!(e=>null!=e&&!("string"==typeof e&&""===e.trim()))(t))return n.fallback;const s=n.read(t);return void 0!==s?s:(o.push($t(n.attribute,t,n.expected)),n.fallback)}function Ot(e,t){const n=[],o=Object.entries(t).map(([t,o])=>{const s=e[t];return[t,_t(e,s,o,n)]});return{values:Object.fromEntries(o),problems:n}}function Ct(e,t){if(null!==e)return e;const[n,...o]=t.split("-"),s=o.find(e=>/^[a-z]{2}$/i.test(e));return void 0!==s?s.toUpperCase():"nl"===n?.toLowerCase()?"NL":null}const Tt={standard:Mt("standard",["nl","eu","us"]),claims:Mt("claims",["eu","education"]),country:{attribute:"country",expected:"two letters, such as NL or BE",fallback:null,read:e=>"string"==typeof e&&/^[a-z]{2}$/i.test(e.trim())?e.trim().toUpperCase():void 0},eventDetail:Mt("event-detail",["result","reasons","answers"]),pushDatalayer:jt("push-datalayer"),debug:jt("debug")};function Dt(e,t,n,o={}){const s=new CustomEvent(t,{detail:n,bubbles:!0,composed:!0,cancelable:o.cancelable??!1});return e.dispatchEvent(s)}const Et=e=>`own-${e}`,Ft=e=>Et(`weight-${e+1}`),Lt=["info","caution","stop"],Bt=["food-first","nothing-needed","ask-professional"],Nt=["gp-today","gp","doctor","pharmacist","midwife","prescriber"],qt=(e,t)=>Object.fromEntries(Object.entries(e??{}).map(([e,n])=>[Et(e),t(n)])),Ht=({title:e,year:t,url:n})=>({title:e,year:t,url:n??null,kind:"host",checked:!0,...null===t&&{undated:"page"}});function Rt({when:e,ifUnknown:t,severity:n,refer:o,sources:s=[]}){return{when:e,ifUnknown:"mention"===t?"mention":"ignore",severity:Lt.find(e=>e===n)??"stop",shows:[],sources:s.map(Et),...void 0!==o&&Nt.includes(o)&&{refer:o}}}function Wt({form:e,when:t,weight:n}){const o={fact:"form",is:e},s=Number.isFinite(n)?n:0;return{when:t?{all:[o,t]}:o,ifUnknown:"ignore",severity:"info",weight:Math.max(-5,Math.min(5,s)),shows:["form"],sources:[]}}function Ut({questions:e},t){let n=e.filter(({parent:e,when:t,modes:n})=>!e&&!t&&!n).at(-1)?.id;return t.map(({id:e,kind:t,choices:o,unsure:s,when:a})=>{const r={id:Et(e),fact:`own.${e}`,kind:t,unsure:!0===s,always:!0,..."number"!==t&&{choices:o??[]},...a&&{when:a},...a&&void 0!==n&&{parent:n}};return a||(n=r.id),r})}function It(e,t){const n=(t.outcomes??[]).filter(({atLeast:e})=>Bt.includes(e)).map(({when:e,atLeast:t,finding:n})=>({when:e,atLeast:t,finding:Et(n)}));return{...e,id:`${e.id}+${t.id}`,version:`${e.version}+${t.version}`,sources:{...qt(t.sources,Ht),...e.sources},questions:[...e.questions,...Ut(e,t.questions??[])],host:{id:t.id,version:t.version,findings:qt(t.findings,Rt),outcomes:n,weights:Object.fromEntries((t.weights??[]).map((e,t)=>[Ft(t),Wt(e)]))}}}const Gt=["goals","avoid","conditions","medicines","redFlags","unsure","takenForms","supplementForms"],Vt=["ageYears","sportHours","referenceLowMg","referenceHighMg","upperLevelMg","ceilingMg","foodLowMg","foodMg","foodHighMg","supplementMg","supplementMgHigh","prescribedMg","boughtMg","antacidMg","roomMg","gapMg","gapLowMg","shortMg"],Kt={sex:["female","male"],lifeStage:["none","pregnant","breastfeeding"],stomach:["robust","sensitive","slow"],prefer:["few-units","powder","liquid","skin","any"],stress:["low","some","high"],standard:["nl","eu","us"],claims:["eu","education"]},Yt=["takesMagnesium","hoursKept","referenceKnown"],Zt=Object.keys(Kt),Jt=(e,t)=>e.some(e=>e===t),Qt=e=>e.map(e=>`"${e}"`).join(", ");function Xt(e,{knowledge:t,questions:n}){switch(e){case"goals":return Object.keys(t.goals);case"conditions":return[...Object.keys(t.conditions),"other"];case"medicines":return[...Object.keys(t.medicines),"other"];case"redFlags":return Object.keys(t.redFlags);case"takenForms":case"supplementForms":return Object.keys(t.forms);case"avoid":return["nuts","gluten","fish","dairy","soy","animal"];case"unsure":return null;default:return n.find(({id:t})=>`own.${t}`===e)?.choices??null}}function en(e,{questions:t}){if(Jt(Gt,e))return"list";if(Jt(Vt,e))return"number";if(Jt(Zt,e))return"choice";if(Jt(Yt,e))return"yes-no";const n=t.find(({id:t})=>`own.${t}`===e);return n?"many"===n.kind?"list":"number"===n.kind?"number":"choice":null}const tn={list:["has"],number:["atLeast","below"],choice:["is","in"],"yes-no":["is"]},nn={list:'"has" with an id, for it is a list',number:'"atLeast" or "below" with a number',choice:'"is" with one answer, or "in" with a list of answers',"yes-no":'"is" with true or false'},on=`a fact that is known here (${[...Gt,...Vt,...Zt,...Yt].join(", ")}) or "own.<id>" of a question of yours`;function sn(e,t,n){return(null===n?"string"==typeof t&&""!==t:Jt(n,t))?null:{path:e,value:t,expected:null===n?"a text":`one of ${Qt(n)}`}}const an='a condition: { "fact": \u2026, "is" | "in" | "has" | "atLeast" | "below": \u2026 }, { "all": [\u2026] }, { "any": [\u2026] } or { "not": \u2026 }';function rn(e,t,n){if("object"!=typeof e||null===e||Array.isArray(e))return{path:t,value:e,expected:an};const o=Object.keys(e),[s]=o,a=void 0===s?void 0:e[s];if(o.includes("fact"))return function(e,t,n){const{fact:o,...s}=e,a="string"==typeof o?en(o,n):null;if("string"!=typeof o||null===a)return{path:`${t}.fact`,value:o,expected:on};const r=Object.keys(s),[i]=r;if(1!==r.length||void 0===i||!tn[a].includes(i)){const e=r.find(e=>!tn[a].includes(e));return{path:void 0===e?t:`${t}.${e}`,value:s,expected:`for "${o}": ${nn[a]}`}}return function(e,t,n,o,s){switch(en(t,s)){case"number":return"number"==typeof o&&Number.isFinite(o)?null:{path:e,value:o,expected:"a number"};case"yes-no":return"boolean"==typeof o?null:{path:e,value:o,expected:"true or false"};case"list":return sn(e,o,Xt(t,s));default:{const a=Jt(Zt,t)?Kt[t]:Xt(t,s);if("is"===n)return sn(e,o,a);if(!Array.isArray(o)||0===o.length)return{path:e,value:o,expected:"a list of one answer or more"};const r=o.findIndex(t=>sn(e,t,a));return r<0?null:sn(`${e}[${r}]`,o[r],a)}}}(`${t}.${i}`,o,i,s[i],n)}(e,t,n);if(1!==o.length||"all"!==s&&"any"!==s&&"not"!==s)return{path:t,value:e,expected:an};if("not"===s)return rn(a,`${t}.not`,n);if(!Array.isArray(a)||0===a.length)return{path:`${t}.${s}`,value:a,expected:"a list of one condition or more"};for(const[e,o]of a.entries()){const a=rn(o,`${t}.${s}[${e}]`,n);if(a)return a}return null}function ln(e){const t=Object.values(e).filter(e=>"number"==typeof e),n=Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t);return n}function cn(e,t){return"bigint"==typeof t?t.toString():t}class dn{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return void 0!==e&&(this._value=e(),this._getter=void 0),this._value}}function un(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}const mn=Symbol("evaluating");function hn(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}const gn="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function pn(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}const fn=new Set(["string","number","symbol"]);function kn(e){const t=e;if(!t)return{};if("string"==typeof t)return{error:()=>t};if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}const bn=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function wn(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0;return!1}function vn(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}function yn(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function $n(e){return"string"==typeof e?e:e?.message}function xn(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;const o=e.maximum??e.length??e.size;o>=0&&t.push([o,n])}return t}function Mn(e,t,n){var o;for(let s=t;s<e.length;s++)(o=e[s]).schema??(o.schema=n)}function jn(e,t,n){var o;const s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);const a=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,r=e.message?e.message:$n(e.inst?._zod.def?.error?.(e))??$n(a?.(e))??$n(t?.error?.(e))??$n(n.customError?.(e))??$n(n.localeError?.(e))??"Invalid input",i={};for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(i[t]=e[t]);return i.path??(i.path=[]),i.message=r,t?.reportInput&&(i.input=e.input),i}const zn=/[\uD800-\uDBFF]/;function Sn(e){const t=e.length;if(!zn.test(e))return t;let n=t;for(let o=0;o<t-1;o++)55296==(64512&e.charCodeAt(o))&&56320==(64512&e.charCodeAt(o+1))&&(n--,o++);return n}function An(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function Pn(e,t,n,o=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:o,value:n}),n}function _n(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:Pn(this,t,n.bind(this))},set(e){Pn(this,t,e)}})}let On,Cn=!1;const Tn={configurable:!0,get(){Cn=!0}};function Dn(e,t,n){const o=Object.getPrototypeOf(e._zod);t in o&&On!==e._zod?On=void 0:(On=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,Tn);const e=Cn;Cn=!1;try{const o=n(this);return Cn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o}),Cn=Cn||e,o}catch(n){throw delete this[t],Cn=Cn||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}const En={};var Fn;const Ln={value:void 0,enumerable:!1};let Bn="captureStackTrace"in Error?Error:null;function Nn(e,t,n,o){function s(e){this.def=e,this.constr=d,this.traits=new Set}s.prototype={};const a=n,r=a&&new WeakSet;function i(n,o){if(n._zod){if(n._zod.traits.has(e))return}else{Ln.value=new s(o);try{Object.defineProperty(n,"_zod",Ln)}finally{Ln.value=void 0}}if(n._zod.traits.add(e),t(n,o),r){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype;let o=e;for(;o&&o!==t;)o=Object.getPrototypeOf(o);const s=o??e;r.has(s)||(r.add(s),function(e,t){for(const n in t){const o=Object.getOwnPropertyDescriptor(t,n);o.get?Object.defineProperty(e,n,{...o,enumerable:!1}):_n(e,n,o.value)}}(s,a))}const i=d.prototype;for(const e in i)Object.prototype.hasOwnProperty.call(i,e)&&(e in n||(n[e]=i[e].bind(n)))}const l=o?.Parent??Object;class c extends l{}function d(e){const t=o?.Parent?function(e){const t=Bn;if(t){const n=t.stackTraceLimit;if("number"==typeof n){try{t.stackTraceLimit=0}catch{return Bn=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}(c):this;i(t,e);const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}const s=En.__zod_globalConfig?.postProcessor;return s&&s(t),t}return Object.defineProperty(c,"name",{value:e}),Object.defineProperty(d,"init",{value:i}),Object.defineProperty(d,Symbol.hasInstance,{value:t=>!!(o?.Parent&&t instanceof o.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}class qn extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}(Fn=En).__zod_globalConfig??(Fn.__zod_globalConfig={});const Hn=En.__zod_globalConfig;function Rn(e){return Hn}const Wn={get:function(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,cn,2)),e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},Un={value:void 0,enumerable:!1},In=new WeakSet([Object.prototype,Error.prototype]),Gn=Nn("$ZodError",(e,t)=>{e.name="$ZodError",Un.value=t,Object.defineProperty(e,"issues",Un),Un.value=void 0,Object.defineProperty(e,"message",Wn);const n=Object.getPrototypeOf(e);In.has(n)||(In.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const e=()=>this.message;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),Vn=e=>{const t=(n,o,s,a)=>{const r=s?{...s,async:!1}:{async:!1},i=n._zod.run({value:o,issues:[]},r);if(i instanceof Promise)throw new qn;if(i.issues.length){const n=new(a?.Err??e)(i.issues.map(e=>jn(e,r,Rn())));throw gn(n,a?.callee??t),n}return i.value};return t},Kn=Vn(Gn),Yn=e=>{const t=async(n,o,s,a)=>{const r=s?{...s,async:!0}:{async:!0};let i=n._zod.run({value:o,issues:[]},r);if(i instanceof Promise&&(i=await i),i.issues.length){const n=new(a?.Err??e)(i.issues.map(e=>jn(e,r,Rn())));throw gn(n,a?.callee??t),n}return i.value};return t},Zn=Yn(Gn),Jn=(e=>(t,n,o)=>{const s=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},s);if(a instanceof Promise)throw new qn;return a.issues.length?Qn(e,a.issues,s):{success:!0,data:a.value}})(Gn);function Qn(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map(e=>jn(e,n,Rn()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}const Xn=(e=>async(t,n,o)=>{const s=o?{...o,async:!0}:{async:!0};let a=t._zod.run({value:n,issues:[]},s);return a instanceof Promise&&(a=await a),a.issues.length?Qn(e,a.issues,s):{success:!0,data:a.value}})(Gn),eo=/^[\s\S]{0,}$/,to=/^-?\d+(?:\.\d+)?$/,no=/^(?:true|false)$/i,oo=Nn("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),so=e=>{const t=e.value;return!(null==t||void 0===t.length)},ao={number:"number",bigint:"bigint",object:"date"},ro=Nn("$ZodCheckLessThan",(e,t)=>{oo.init(e,t);const n=ao[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value<=t.value:o.value<t.value)||o.issues.push({origin:ao[typeof o.value]??n,code:"too_big",maximum:"object"==typeof t.value?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),io=Nn("$ZodCheckGreaterThan",(e,t)=>{oo.init(e,t);const n=ao[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value>=t.value:o.value>t.value)||o.issues.push({origin:ao[typeof o.value]??n,code:"too_small",minimum:"object"==typeof t.value?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),lo=Nn("$ZodCheckNumberFormat",(e,t)=>{oo.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),o=n?"int":"number",[s,a]=bn[t.format];e._zod.check=r=>{const i=r.value;if(n){if(!Number.isInteger(i))return void r.issues.push({expected:o,format:t.format,code:"invalid_type",continue:!1,input:i,inst:e});if(!Number.isSafeInteger(i))return void(i>0?r.issues.push({input:i,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort}):r.issues.push({input:i,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort}))}i<s&&r.issues.push({origin:"number",input:i,code:"too_small",minimum:s,inclusive:!0,inst:e,continue:!t.abort}),i>a&&r.issues.push({origin:"number",input:i,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),co=Nn("$ZodCheckMaxLength",(e,t)=>{var n;oo.init(e,t),(n=e._zod.def).when??(n.when=so),e._zod.check=n=>{const o=n.value,s=o.length;if(("string"==typeof o&&s>t.maximum?Sn(o):s)<=t.maximum)return;const a=An(o);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),uo=Nn("$ZodCheckMinLength",(e,t)=>{var n;oo.init(e,t),(n=e._zod.def).when??(n.when=so),e._zod.check=n=>{const o=n.value,s=o.length;if(("string"==typeof o&&s>=t.minimum&&s<2*t.minimum?Sn(o):s)>=t.minimum)return;const a=An(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),mo=Nn("$ZodCheckStringFormat",(e,t)=>{var n,o;oo.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),ho=Nn("$ZodCheckRegex",(e,t)=>{mo.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),go=Nn("$ZodCheckOverwrite",(e,t)=>{oo.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}}),po={major:4,minor:6,patch:7},fo=Nn("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=po;const o=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(const t of s)for(const n of t._zod.onattach)n(e);if(0===s.length)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const t=(t,n,o)=>{if(t.memo)return t;let s,a=wn(t);for(const r of n){if(r._zod.def.when){if(vn(t))continue;if(!r._zod.def.when(t))continue}else if(a)continue;const n=t.issues.length,i=r._zod.check(t);if(i instanceof Promise&&!1===o?.async)throw new qn;if(s||i instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await i,t.issues.length!==n&&(Mn(t.issues,n,e),a||(a=wn(t,n)))});else{if(t.issues.length===n)continue;Mn(t.issues,n,e),a||(a=wn(t,n))}}return s?s.then(()=>t):t},n=(n,o,a)=>{if(wn(n))return n.aborted=!0,n;const r=t(o,s,a);if(r instanceof Promise){if(!1===a.async)throw new qn;return r.then(t=>e._zod.parse(t,a))}return e._zod.parse(r,a)};e._zod.run=(o,a)=>{if(a.skipChecks)return e._zod.parse(o,a);if("backward"===a.direction){const t=e._zod.parse({value:o.value,issues:[]},{...a,skipChecks:!0});return t instanceof Promise?t.then(e=>n(e,o,a)):n(t,o,a)}const r=e._zod.parse(o,a);if(r instanceof Promise){if(!1===a.async)throw new qn;return r.then(e=>t(e,s,a))}return t(r,s,a)}}},{get"~standard"(){return function(e,t,n){return Pn(e,"~standard",n,!1)}(this,0,(e=this,{validate:t=>{const n={async:!1};try{const o=e._zod.run({value:t,issues:[]},n);if(!(o instanceof Promise))return ko(o,n)}catch(e){}return async function(e,t){const n={async:!0};return ko(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}));var e},set"~standard"(e){Pn(this,"~standard",e)}}),ko=(e,t)=>e.issues.length?{issues:e.issues.map(e=>jn(e,t,Rn()))}:{value:e.value},bo=Nn("$ZodString",(e,t)=>{fo.init(e,t),e._zod.pattern=t.pattern??eo,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=String(n.value)}catch(o){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),wo=Nn("$ZodNumber",(e,t)=>{fo.init(e,t),e._zod.pattern=to,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const s=n.value;if("number"==typeof s&&!Number.isNaN(s)&&Number.isFinite(s))return n;const a="number"==typeof s?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:s,inst:e,...a?{received:a}:{}}),n}}),vo=Nn("$ZodNumberFormat",(e,t)=>{lo.init(e,t),wo.init(e,t)}),yo=Nn("$ZodBoolean",(e,t)=>{fo.init(e,t),e._zod.pattern=no,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const s=n.value;return"boolean"==typeof s||n.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:e}),n}}),$o=Nn("$ZodUnknown",(e,t)=>{fo.init(e,t),e._zod.parse=e=>e}),xo=Nn("$ZodNever",(e,t)=>{fo.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)}),Mo=e=>Array.isArray(e)?e.length:-1;function jo(e,t,n){e.issues.length&&t.issues.push(...yn(n,e.issues)),t.value[n]=e.value}const zo=Nn("$ZodArray",(e,t)=>{fo.init(e,t);const n=Hn.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{const a=o.value;if(!Array.isArray(a))return o.issues.push({expected:"array",code:"invalid_type",input:a,inst:e}),o;o.value=n?n.alloc(e,o,Array(a.length),s):Array(a.length);const r=[],i=s?.abortEarly;for(let e=0;e<a.length;e++){const n=a[e],l=t.element._zod.run({value:n,issues:[]},s);if(l instanceof Promise)r.push(l.then(t=>jo(t,o,e)));else if(jo(l,o,e),i&&0!==l.issues.length&&wn(l))break}return r.length?Promise.all(r).then(()=>o):o},function(e,t){const n=xn(e._zod.def.checks);if(!n.length)return;const o=Math.min(...n.map(e=>e[0])),s=e._zod.parse;e._zod.parse=(n,a)=>{const r=t(n.value);if(r>o&&!a?.skipChecks&&"backward"!==a?.direction)for(const[t,o]of xn(e._zod.def.checks))if(r>t&&o._zod.def.when(n)){const t=n.issues.length;return o._zod.check(n),n.issues[t].continue=!1,Mn(n.issues,t,e),n}return s(n,a)}}(e,Mo)});function So(e,t,n,o,s,a){const r=n in o,i="optional"===a;if(r||!i||"optional"!==s){if(e.issues.length){if(void 0!==s&&i&&!r)return;t.issues.push(...yn(n,e.issues))}r||void 0!==s?void 0===e.value?(r||"defaulted"===s&&!i)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const Ao=[];const Po=Nn("$ZodObject",(e,t)=>{fo.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){const e=()=>{const n={...o};return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=o,Object.defineProperty(t,"shape",{get:e})}const s=new dn(()=>function(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),o=n.length?n:Ao,s=o.length?[...t,...o]:t;for(const t of s)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`);const a=(r=e.shape,Object.keys(r).filter(e=>void 0!==r[e]._zod.optin&&"optional"===r[e]._zod.optout));var r;return{...e,allKeys:s,symbolKeys:o,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(a)}}(t));Dn(e,"propValues",e=>{const t=e.def.shape,n={};for(const e in t){const o=t[e]._zod;if(o.values){Object.prototype.hasOwnProperty.call(n,e)||hn(n,e,new Set);for(const t of o.values)n[e].add(t);void 0!==o.optin&&n[e].add(void 0)}}return n});const a=pn,r=t.catchall;let i;const l=Hn.memoizer;l?.attach(e),e._zod.parse=(t,n)=>{i??(i=s.value);const o=t.value;if(!a(o))return t.issues.push({expected:"object",code:"invalid_type",input:o,inst:e}),t;t.value=l?l.alloc(e,t,{},n):{};const c=[],d=i.shape,u=n?.abortEarly;let m=t.issues.length;for(const e of i.allKeys){if(u&&t.issues.length!==m){if(wn(t,m))break;m=t.issues.length}if("__proto__"===e)continue;const s=d[e],a=s._zod.optin,r=s._zod.optout,i=s._zod.run({value:o[e],issues:[]},n);i instanceof Promise?c.push(i.then(n=>So(n,t,e,o,a,r))):So(i,t,e,o,a,r)}return r?function(e,t,n,o,s,a,r){const i=[],l=s.keySet,c=s.catchall._zod,d=c.def.type,u=c.optin,m=c.optout;let h=0;for(const s in t){if(r&&n.issues.length!==h){if(wn(n,h))break;h=n.issues.length}if(l.has(s))continue;if("__proto__"===s){"never"===d&&i.push(s);continue}if("never"===d){i.push(s);continue}const a=c.run({value:t[s],issues:[]},o);a instanceof Promise?e.push(a.then(e=>So(e,n,s,t,u,m))):So(a,n,s,t,u,m)}return i.length&&n.issues.push({code:"unrecognized_keys",keys:i,input:t,inst:a,continue:!0}),e.length?Promise.all(e).then(()=>n):n}(c,o,t,n,s.value,e,!0===u):c.length?Promise.all(c).then(()=>t):t}});function _o(e,t,n,o){for(const n of e)if(0===n.issues.length)return t.value=n.value,t;const s=e.filter(e=>!wn(e));return 1===s.length?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>jn(e,o,Rn())))}),t)}const Oo=Nn("$ZodUnion",(e,t)=>{fo.init(e,t),Dn(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),Dn(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),Dn(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),Dn(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern);return new RegExp(`^(${t.map(e=>un(e.source)).join("|")})$`)}});const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(o,s)=>{if(n)return n(o,s);let a=!1;const r=[];for(const e of t.options){const t=e._zod.run({value:o.value,issues:[]},s);if(t instanceof Promise)r.push(t),a=!0;else{if(0===t.issues.length)return t;r.push(t)}}return a?Promise.all(r).then(t=>_o(t,o,e,s)):_o(r,o,e,s)}}),Co=Nn("$ZodRecord",(e,t)=>{fo.init(e,t);const n=Hn.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{const a=o.value;if(!function(e){if(!1===pn(e))return!1;const t=e.constructor;if(void 0===t)return!0;if("function"!=typeof t)return!0;const n=t.prototype;return!1!==pn(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}(a))return o.issues.push({expected:"record",code:"invalid_type",input:a,inst:e}),o;const r=[],i=t.keyType._zod.values;if(i&&!t.partial){o.value=n?n.alloc(e,o,{},s):{};const l=new Set;for(const n of i)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){if(l.add("number"==typeof n?n.toString():n),"__proto__"===n)continue;const i=t.keyType._zod.run({value:n,issues:[]},s);if(i instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(i.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:i.issues.map(e=>jn(e,s,Rn())),input:n,path:[n],inst:e});continue}const c=i.value;if("__proto__"===c)continue;const d=t.valueType._zod.run({value:a[n],issues:[]},s);d instanceof Promise?r.push(d.then(e=>{e.issues.length&&o.issues.push(...yn(n,e.issues)),o.value[c]=e.value})):(d.issues.length&&o.issues.push(...yn(n,d.issues)),o.value[c]=d.value)}let c;for(const e in a)if(!l.has(e))if("loose"===t.mode){if("__proto__"===e)continue;o.value[e]=a[e]}else c=c??[],c.push(e);c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:c,continue:!0})}else{let l;o.value=n?n.alloc(e,o,{},s):{};for(const n of Reflect.ownKeys(a)){if("__proto__"===n)continue;if(!Object.prototype.propertyIsEnumerable.call(a,n))continue;let c=t.keyType._zod.run({value:n,issues:[]},s);if(c instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof n&&to.test(n)&&c.issues.length){const e=t.keyType._zod.run({value:Number(n),issues:[]},s);if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently");0===e.issues.length&&(c=e)}if(c.issues.length){"loose"===t.mode?o.value[n]=a[n]:i?(l=l??[],l.push(n)):o.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(e=>jn(e,s,Rn())),input:n,path:[n],inst:e});continue}const d=c.value;if("__proto__"===d)continue;const u=t.valueType._zod.run({value:a[n],issues:[]},s);u instanceof Promise?r.push(u.then(e=>{e.issues.length&&o.issues.push(...yn(n,e.issues)),o.value[d]=e.value})):(u.issues.length&&o.issues.push(...yn(n,u.issues)),o.value[d]=u.value)}l&&l.length>0&&o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:l,continue:!0})}return r.length?Promise.all(r).then(()=>o):o}}),To=Nn("$ZodEnum",(e,t)=>{fo.init(e,t);const n=ln(t.entries),o=new Set(n);e._zod.values=o,Dn(e,"pattern",e=>{const t=ln(e.def.entries).filter(e=>fn.has(typeof e));return new RegExp(t.length?`^(${t.map(e=>e.toString().replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,s)=>{const a=t.value;return o.has(a)||t.issues.push({code:"invalid_value",values:n,input:a,inst:e}),t}});function Do(e,t){return e.value=t.issues.length?void 0:t.value,e}const Eo=Nn("$ZodOptional",(e,t)=>{fo.init(e,t),Dn(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",Dn(e,"values",e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0}),Dn(e,"pattern",e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${un(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e;const o=t.innerType._zod.run({value:e.value,issues:[]},n);return o instanceof Promise?o.then(t=>Do(e,t)):Do(e,o)}return t.innerType._zod.run(e,n)}}),Fo=Nn("$ZodNullable",(e,t)=>{fo.init(e,t),Dn(e,"optin",e=>e.def.innerType._zod.optin),Dn(e,"optout",e=>e.def.innerType._zod.optout),Dn(e,"pattern",e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${un(t.source)}|null)$`):void 0}),Dn(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)}),Lo=Nn("$ZodLazy",(e,t)=>{fo.init(e,t),function(e,n){let o;Object.defineProperty(e,n,{get(){if(o!==mn)return void 0===o&&(o=mn,o=(()=>{const e=t;return e._cachedInner||(e._cachedInner=t.getter()),e._cachedInner})()),o},set(t){Object.defineProperty(e,n,{value:t})},configurable:!0})}(e._zod,"innerType"),Dn(e,"pattern",e=>e.innerType?._zod?.pattern),Dn(e,"propValues",e=>e.innerType?._zod?.propValues),Dn(e,"optin",e=>e.innerType?._zod?.optin??void 0),Dn(e,"optout",e=>e.innerType?._zod?.optout??void 0),e._zod.parse=(t,n)=>e._zod.innerType._zod.run(t,n)}),Bo=Nn("$ZodCustom",(e,t)=>{oo.init(e,t),fo.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{const o=n.value,s=t.fn(o);if(s instanceof Promise)return s.then(t=>No(t,n,o,e));No(s,n,o,e)}});function No(e,t,n,o){if(!e){const e={code:"custom",input:n,inst:o,path:[...o._zod.def.path??[]],continue:!o._zod.def.abort};o._zod.def.params&&(e.params=o._zod.def.params),t.issues.push(function(...e){const[t,n,o]=e;return"string"==typeof t?{message:t,code:"custom",input:n,inst:o}:{...t}}(e))}}function qo(e){return e.checks&&(e.checks=[...e.checks]),e}function Ho(e,t){return new ro({check:"less_than",...kn(t),value:e,inclusive:!0})}function Ro(e,t){return new io({check:"greater_than",...kn(t),value:e,inclusive:!0})}function Wo(e,t){return new co({check:"max_length",...kn(t),maximum:e})}function Uo(e,t){return new uo({check:"min_length",...kn(t),minimum:e})}function Io(e,t){return new ho({check:"string_format",format:"regex",...kn(t),pattern:e})}const Go=Nn("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");fo.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Pn(this,"with",e)},parse(e,t){return Kn(this,e,t,{callee:this.parse})},parseAsync(e,t){return Zn(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Jn(this,e,t)},safeParseAsync(e,t){return Xn(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(e,t){return function(e,t,n){const o=new e._zod.constr(t??e._zod.def);return t&&!n?.parent||(o._zod.parent=e),o}(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}}),Vo=Nn("ZodMiniString",(e,t)=>{bo.init(e,t),Go.init(e,t)});function Ko(e){return function(e,t){return new e(qo({type:"string",...kn(t)}))}(Vo,e)}const Yo=Nn("ZodMiniNumber",(e,t)=>{wo.init(e,t),Go.init(e,t)});function Zo(e){return function(e,t){return new e(qo({type:"number",checks:[],...kn(t)}))}(Yo,e)}const Jo=Nn("ZodMiniNumberFormat",(e,t)=>{vo.init(e,t),Yo.init(e,t)});function Qo(e){return function(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...kn(t)})}(Jo,e)}const Xo=Nn("ZodMiniBoolean",(e,t)=>{yo.init(e,t),Go.init(e,t)});function es(e){return function(e,t){return new e({type:"boolean",...kn(t)})}(Xo,e)}const ts=Nn("ZodMiniUnknown",(e,t)=>{$o.init(e,t),Go.init(e,t)}),ns=Nn("ZodMiniNever",(e,t)=>{xo.init(e,t),Go.init(e,t)});function os(e){return function(e,t){return new e({type:"never",...kn(t)})}(ns,e)}const ss=Nn("ZodMiniArray",(e,t)=>{zo.init(e,t),Go.init(e,t)});function as(e,t){return new ss({type:"array",element:e,...kn(t)})}const rs=Nn("ZodMiniObject",(e,t)=>{Po.init(e,t),Go.init(e,t),function(e,t,n,o){const s=function(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:o,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:e})}})}(e,"shape",e=>e._zod.def.shape,!1)});function is(e,t){const n={type:"object",shape:e??{},...kn(t)};return new rs(n)}function ls(e,t){return new rs({type:"object",shape:e,catchall:os(),...kn(t)})}function cs(e,t){return new rs({type:"object",shape:e,catchall:new ts({type:"unknown"}),...kn(t)})}const ds=Nn("ZodMiniUnion",(e,t)=>{Oo.init(e,t),Go.init(e,t)}),us=Nn("ZodMiniRecord",(e,t)=>{Co.init(e,t),Go.init(e,t)}),ms=Nn("ZodMiniEnum",(e,t)=>{To.init(e,t),Go.init(e,t),e.options=[...e._zod.values]});function hs(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new ms({type:"enum",entries:n,...kn(t)})}const gs=Nn("ZodMiniOptional",(e,t)=>{Eo.init(e,t),Go.init(e,t)});function ps(e){return new gs({type:"optional",innerType:e})}const fs=Nn("ZodMiniNullable",(e,t)=>{Fo.init(e,t),Go.init(e,t)}),ks=Nn("ZodMiniLazy",(e,t)=>{Lo.init(e,t),Go.init(e,t)}),bs=Nn("ZodMiniCustom",(e,t)=>{Bo.init(e,t),Go.init(e,t)});function ws(e,t={}){return function(e,t,n){return new e({type:"custom",check:"custom",fn:t,...kn(n)})}(bs,e,t)}const vs={findings:200,questions:50,outcomes:200,weights:200,sources:200,choices:30},ys="an id of small letters, figures and hyphens, at most 60",$s=/^[a-z0-9][a-z0-9-]{0,59}$/,xs="an id of small letters, figures and hyphens, at most 40",Ms="a year from 1000 to 2100, or null",js='a version of letters, figures, ".", "+", "-" and "_", at most 20',zs=e=>{const t=`a text of 1 to ${e} characters`;return Ko(t).check(Io(/\S/,t),Wo(e,t))},Ss=e=>hs(e,`one of ${e.map(e=>`"${e}"`).join(", ")}`),As=(e,t)=>{const n=`a list of 1 to ${t}`;return as(e,n).check(Uo(1,n),Wo(t,n))},Ps=e=>is({nl:ps(e),en:ps(e),de:ps(e),fr:ps(e)},'words by language, such as { "nl": { \u2026 } }');const _s=/<\/?p>|<br\s*\/?>/gi;function Os(e){try{return{ok:!0,value:JSON.parse(e)}}catch(e){return{ok:!1,reason:e instanceof Error?e.message.slice(0,120):"not readable"}}}function Cs(e,t){if(e.length>t)return{ok:!1,reason:`longer than ${t} characters`};const n=e.replace(/^\uFEFF/,""),o=Os(n);if(o.ok)return o;const s=n.replaceAll(_s,""),a=s===n?o:Os(s);return a.ok?a:o}const Ts=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),Ds=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Es=2e5,Fs=({problems:e},t,n,o)=>{e.push($t(`knowledge${t}`,n,o))},Ls=(e,{path:t,value:n,expected:o})=>Fs(e,t,n,o);function Bs(e,t,n,o,s){const a=Ts(n)?Ds(n,"when"):void 0,r=s&&void 0!==a?rn(a,`${o}.when`,s):null;if(r)return Ls(e,r),null;const i=t.safeParse(n);if(!i.success){const{issues:t}=i.error,[s]=t,a=s?.path??[];return Fs(e,`${o}${(e=>e.map(e=>"number"==typeof e?`[${e}]`:`.${String(e)}`).join(""))(a)}`,function(e,t){return t.reduce((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0,e)}(n,a),s?.message??"something else"),null}for(const s of Object.keys(n)){const a=Object.keys(t.shape);a.includes(s)||Fs(e,`${o}.${s}`,Ds(n,s),`one of the keys ${a.join(", ")}`)}return i.data}function Ns(e,t,n){const o=Ds(t,n);return void 0===o?{}:Ts(o)?o:(Fs(e,`.${n}`,o,"an object, by id"),{})}function qs(e,t,n){const o=Ds(t,n);return void 0===o?[]:Array.isArray(o)?(o.length>vs[n]&&Fs(e,`.${n}`,o.length,`at most ${vs[n]}; the first are used`),o.slice(0,vs[n])):(Fs(e,`.${n}`,o,"a list"),[])}function Hs(e,t,n,o){return $s.test(t)?!Object.hasOwn(o,t)||(Fs(e,n,t,"an id of your own; this one is ours"),!1):(Fs(e,n,t,"an id of small letters, figures and hyphens, at most 60"),!1)}function Rs(e,t,n,o,s){const a=Object.keys(Ns(e,t,n));a.length>vs[n]&&Fs(e,`.${n}`,a.length,`at most ${vs[n]}; the first are used`);const r=a.slice(0,vs[n]).flatMap(a=>{const r=`.${n}.${a}`;if(!Hs(e,a,r,o))return[];const i=s(Ds(Ns(e,t,n),a),r);return null===i?[]:[[a,i]]});return Object.fromEntries(r)}const Ws=e=>Object.entries(e).filter(e=>Ts(e[1]));function Us(e,t,n){return Ws(t).length>0||(Fs(e,`${n}.words`,t,'words in one language at least, such as { "nl": { \u2026 } }'),!1)}function Is(e,t){const n=Ds(e,"findings");return Ts(n)&&Object.hasOwn(n,t)}function Gs(e,t,n,o){return qs(e,t,"outcomes").flatMap((s,a)=>{const r=`.outcomes[${a}]`,i=Bs(e,e.shapes.outcome,s,r,n);return i?Object.hasOwn(o,i.finding)||Is(t,i.finding)?[i]:(Fs(e,`${r}.finding`,i.finding,"the id of a finding of yours, which says why"),[]):[]})}const Vs=(e,t,n)=>qs(e,t,"weights").flatMap((t,o)=>Bs(e,e.shapes.weight,t,`.weights[${o}]`,n)??[]);function Ks(e,t){const n=Ns(e,t,"texts"),o=Object.entries(n).filter(([t,n])=>!(!["nl","en","de","fr"].includes(t)||!Ts(n))||(Fs(e,`.texts.${t}`,n,'texts by key, by language: { "nl": { "quiz.title": "\u2026" } }'),!1));return Object.fromEntries(o)}function Ys(e,t,n){const o=Object.entries(Ns(e,t,"examples")).flatMap(([o,s])=>{const a=`.examples.${o}`;if(!Object.hasOwn(n,o))return Is(t,o)||Fs(e,a,o,"the id of a finding of yours"),[];const r=Bs(e,e.shapes.example,s,a);return r?[[o,r]]:[]});return Object.fromEntries(o)}const Zs=["$schema","id","version","sources","questions","findings","outcomes","weights","texts","examples"];function Js(e,t,n,o=""){const s=[];return Fs({problems:s},o,t,n),{host:null,knowledge:e,problems:s}}function Qs(e,t){const n=function({forms:e}){const t=Ko(ys).check(Io($s,ys)),n=function(){const e=(t=()=>{return t=[ls({all:as(e).check(Uo(1))}),ls({any:as(e).check(Uo(1))}),ls({not:e}),ls({fact:hs(Gt),has:Ko()}),ls({fact:hs(Vt),atLeast:Zo()}),ls({fact:hs(Vt),below:Zo()}),ls({fact:hs(Zt),is:Ko()}),ls({fact:hs(Zt),in:as(Ko()).check(Uo(1))}),ls({fact:hs(Yt),is:es()}),...["has","is"].map(e=>ls({fact:n,[e]:Ko()})),ls({fact:n,in:as(Ko()).check(Uo(1))}),...["atLeast","below"].map(e=>ls({fact:n,[e]:Zo()}))],new ds({type:"union",options:t,...kn(void 0)});var t},new ks({type:"lazy",getter:t}));var t;const n=Ko().check(Io(/^own\.[a-z0-9][a-z0-9-]{0,59}$/));return e}(),o=is({when:n,ifUnknown:ps(Ss(["ignore","mention"])),severity:Ss(["info","caution","stop"]),refer:ps(Ss(["gp-today","gp","doctor","pharmacist","midwife","prescriber"])),sources:ps(as(t,"a list of ids of sources")),words:Ps(is({title:zs(120),text:zs(1e3)},'{ "title": \u2026, "text": \u2026 }'))},'a finding: { "when", "severity", "words" }'),s=is({id:t,kind:Ss(["one","many","number"]),choices:ps(As(t,vs.choices)),unsure:ps(es("true or false")),when:ps(n),words:Ps(is({title:zs(200),label:ps(zs(60)),hint:ps(zs(400)),choices:ps((a=t,r=zs(200),r&&r._zod?new us({type:"record",keyType:a,valueType:r,...kn("the texts of the choices by their ids")}):new us({type:"record",keyType:Ko(),valueType:a,...kn(r)})))},'{ "title": \u2026, "choices": \u2026 }'))},'a question: { "id", "kind", "words" }');var a,r;const i=is({when:n,atLeast:Ss(["food-first","nothing-needed","ask-professional"]),finding:t},'an outcome: { "when", "atLeast", "finding" }'),l="a number from -5 to 5",c=is({form:Ss(Object.keys(e)),when:ps(n),weight:Zo(l).check(Ro(-5,l),Ho(5,l)),words:ps(Ps(is({for:ps(zs(400)),against:ps(zs(400))},'{ "for": \u2026, "against": \u2026 }')))},'a weight: { "form", "weight" }'),d=is({title:zs(300),year:(u=Qo(Ms).check(Ro(1e3,Ms),Ho(2100,Ms)),new fs({type:"nullable",innerType:u})),url:ps(Ko("an address that starts with https: or http:"))},'a source: { "title", "year" }');var u;const m=is({fires:as(cs({})),silent:as(cs({}))},'examples: { "fires": [facts], "silent": [facts] }');return{id:t,hostId:Ko(xs).check(Io(/^[a-z0-9][a-z0-9-]{0,39}$/,xs)),version:Ko(js).check(Io(/^[\w.+-]{1,20}$/,js)),finding:o,question:s,outcome:i,weight:c,source:d,example:m}}(e),o=[],s={knowledge:e,shapes:n,problems:o};for(const[o,s]of[["id",n.hostId],["version",n.version]]){const n=s.safeParse(Ds(t,o));if(!n.success)return Js(e,Ds(t,o),n.error.issues[0]?.message??"",`.${o}`)}for(const e of Object.keys(t))Zs.includes(e)||Fs(s,`.${e}`,Ds(t,e),`one of the keys ${Zs.join(", ")}`);const a=Rs(s,t,"sources",e.sources,(e,t)=>function(e,t,n){const o=Bs(e,e.shapes.source,t,n);if(void 0===o?.url)return o;const{url:s,...a}=o,r=vt(s);return null!==r&&/^https?:/i.test(r)?{...a,url:r}:(Fs(e,`${n}.url`,s,"an address that starts with https: or http:"),a)}(s,e,t)),r=((e,t)=>qs(e,t,"questions").reduce((t,n,o)=>{const s=function(e,t,n,o){const s={knowledge:e.knowledge,questions:o},a=Bs(e,e.shapes.question,t,n,s);if(!a||!Us(e,a.words,n))return null;const r=Object.fromEntries([...e.knowledge.questions,...o].map(({id:e})=>[e,!0]));if(!Hs(e,a.id,`${n}.id`,r))return null;if("number"!==a.kind&&(a.choices?.length??0)<("one"===a.kind?2:1))return Fs(e,`${n}.choices`,a.choices,"one"===a.kind?"two choices or more":"one choice or more"),null;const i=a.choices?.find((e,t,n)=>n.indexOf(e)!==t);if(void 0!==i)return Fs(e,`${n}.choices`,i,"each choice once"),null;const l=function({choices:e=[],words:t},n){for(const[o,s]of Ws(t)){const t=s.choices,a=e.find(e=>!Ts(t)||"string"!=typeof Ds(t,e));if(void 0!==a)return{path:`${n}.words.${o}.choices.${a}`,value:void 0,expected:"the text of this choice"}}return null}(a,n);return l&&Ls(e,l),l?null:a}(e,n,`.questions[${o}]`,t);return s?[...t,s]:t},[]))(s,t),i={knowledge:e,questions:r},l=Rs(s,t,"findings",(({rules:e})=>Object.assign({},...Object.values(e)))(e),(e,t)=>function(e,t,n,{context:o,sources:s}){const a=Bs(e,e.shapes.finding,t,n,o);if(!a||!Us(e,a.words,n))return null;const r=(a.sources??[]).filter(e=>!Object.hasOwn(s,e));for(const t of r)Fs(e,`${n}.sources`,t,"the id of a source of yours");return{...a,sources:(a.sources??[]).filter(e=>!r.includes(e))}}(s,e,t,{context:i,sources:a})),c={id:Ds(t,"id"),version:Ds(t,"version"),sources:a,questions:r,findings:l,outcomes:Gs(s,t,i,l),weights:Vs(s,t,i),texts:Ks(s,t),examples:Ys(s,t,l)};return{host:c,knowledge:It(e,c),problems:o}}function Xs(e,t){try{const n="string"==typeof e?e:JSON.stringify(e)??"",o=Cs(n,Es);return o.ok?function(e){let t=0,n=!1;for(let o=0;o<e.length;o++){const s=e[o];if(n&&"\\"===s?o++:'"'===s?n=!n:n||"{"!==s&&"["!==s?n||"}"!==s&&"]"!==s||t--:t++,t>20)return!0}return!1}(n)?Js(t,n,"JSON of at most 20 levels"):Ts(o.value)?Qs(t,o.value):Js(t,e,'an object with "id", "version" and what you add'):Js(t,n,`JSON of at most 200000 characters; ${o.reason}`)}catch{return Js(t,e,"knowledge that can be read on this page")}}const ea="?",ta=["no","unknown","yes"],na=e=>e?2:0;class oa{condition;fact;operator;operand;constructor(e,t,n,o){this.condition=e,this.fact=t,this.operator=n,this.operand=o}level(e){const t=e[this.fact];return void 0===t?1:function(e,t,n){switch(e){case"is":return na(t===n);case"in":return na(n.includes(t));case"has":return((e,t)=>Array.isArray(e)?e.includes(t)?2:e.includes(ea)?1:0:1)(t,n);case"atLeast":return"number"==typeof t?na(t>=n):1;case"below":return"number"==typeof t?na(t<n):1}}(this.operator,t,this.operand)}trace(e,t=this.level(e)){const n=ta[t];return{condition:this.condition,truth:n,saw:e[this.fact]}}}class sa{condition;combiner;parts;constructor(e,t,n){this.condition=e,this.combiner=t,this.parts=n}level(e){switch(this.combiner){case"all":return aa(this.parts,e);case"any":return ra(this.parts,e);case"not":return ia(this.parts,e)}}trace(e,t=this.level(e)){const n=ta[t];return{condition:this.condition,truth:n,parts:this.parts.map(t=>t.trace(e))}}}const aa=(e,t)=>{let n=2;for(const o of e){const e=o.level(t);if(0===e)return 0;e<n&&(n=e)}return n},ra=(e,t)=>{let n=0;for(const o of e){const e=o.level(t);if(2===e)return 2;e>n&&(n=e)}return n},ia=(e,t)=>2-e[0].level(t);function la(e){if("all"in e)return new sa(e,"all",e.all.map(la));if("any"in e)return new sa(e,"any",e.any.map(la));if("not"in e)return new sa(e,"not",[la(e.not)]);const{fact:t}=e;return"is"in e?new oa(e,t,"is",e.is):"in"in e?new oa(e,t,"in",e.in):"has"in e?new oa(e,t,"has",e.has):"atLeast"in e?new oa(e,t,"atLeast",e.atLeast):new oa(e,t,"below",e.below)}const ca=new WeakMap;function da(e){let t=ca.get(e);return t||ca.set(e,t=la(e)),t}function ua(e,t){return ta[da(e).level(t)]}function ma(e,t,n=new Set){if("unknown"!==ua(e,t))return n;if("all"in e)for(const o of e.all)ma(o,t,n);else if("any"in e)for(const o of e.any)ma(o,t,n);else"not"in e?ma(e.not,t,n):n.add(e.fact);return n}const ha=new WeakMap;function ga(e){const t=ha.get(e);if(t)return t;const n=Object.keys(e).map(t=>{const n=e[t];return{id:t,rule:n,node:da(n.when)}});return ha.set(e,n),n}function pa({rule:e},t){const n=e.figures?{...e.figures}:{};for(const o of e.shows){const e=t[o];"number"!=typeof e&&"string"!=typeof e||(n[o]=e)}return n}class fa{id;definition;truth;#e;#t;#n;constructor(e,t,n){this.id=e.id,this.definition=e.rule,this.truth=ta[t],this.#e=e,this.#t=t,this.#n=n}get trace(){return this.#e.node.trace(this.#n,this.#t)}get shown(){return pa(this.#e,this.#n)}toFinding(){return new ba(this.#e,this.#t,this.#n)}}function ka(e,t){const n=[];for(const o of ga(e)){const e=o.node.level(t);0===e||1===e&&"ignore"===o.rule.ifUnknown||n.push(new fa(o,e,t))}return n}class ba{rule;severity;sources;shown;#o;#t;#n;constructor(e,t,n){this.rule=e.id,this.severity=2===t?e.rule.severity:"info",this.sources=e.rule.sources.slice(),this.shown=pa(e,n),this.#o=e.node,this.#t=t,this.#n=n}get trace(){return this.#o.trace(this.#n,this.#t)}}function wa(e){return e.toFinding()}class va{rule;weight;sources;shown;#s;constructor(e){this.rule=e.id,this.weight=e.definition.weight,this.sources=[...e.definition.sources],this.shown=e.shown,this.#s=e}get trace(){return this.#s.trace}}function ya(e){return new va(e)}function $a(e,t){const n=[];for(const o of ga(e)){const e=o.node.level(t);(2===e||1===e&&"mention"===o.rule.ifUnknown)&&n.push(new ba(o,e,t))}return n}const xa={needs:[],also:[]},Ma={needs:["ageYears"],also:["sex","lifeStage"]},ja={needs:["diet"],also:["foodMg","ageYears"]},za={needs:["supplements"],also:["medicines"]},Sa={needs:["ageYears","supplements"],also:["medicines"]},Aa={needs:["ageYears","supplements","diet"],also:["sex","lifeStage","foodMg","medicines"]},Pa={standard:xa,claims:xa,referenceLowMg:Ma,referenceHighMg:Ma,referenceKnown:Ma,upperLevelMg:{needs:["ageYears"],also:[]},ceilingMg:{needs:["ageYears"],also:["lifeStage"]},foodLowMg:ja,foodMg:ja,foodHighMg:ja,supplementMg:za,supplementMgHigh:za,supplementMgAtLeast:za,prescribedMg:za,unplannedMg:za,boughtMg:za,antacidMg:za,impossibleLabels:za,takesMagnesium:za,takenForms:za,supplementForms:za,roomMg:Sa,levelRoomMg:Sa,levelRoomAtMostMg:Sa,gapMg:Aa,gapLowMg:Aa,shortMg:Aa,hoursKept:{needs:["medicines"],also:["medicineTimes","wake","bed","meals"]}};const _a={mg:0,mgHigh:0};function Oa(e,t){const n=void 0===t?void 0:e.variants[t];if(n)return{low:n.elementalPercent,high:n.elementalPercent};const o=Object.values(e.variants).map(e=>e.elementalPercent),s=null===e.defaultVariant?void 0:e.variants[e.defaultVariant],a=s?.elementalPercent??e.labelRangePercent?.low,r=Math.max(...o,e.labelRangePercent?.high??0);return void 0===a?void 0:{low:a,high:r}}const Ca=(e,{form:t})=>void 0===t?void 0:e.forms[t],Ta=(e,t)=>"topical"===Ca(e,t)?.route;function Da(e,t){if(Ta(e,t))return _a;const n=Ca(e,t);if("elemental"===t.basis)return{mg:t.amountMg,mgHigh:t.amountMg};if("percent-ri"===t.basis){const n=function(e,t){const n=e/100*t,o=(e-.5/10**(String(e).split(".")[1]?.length??0))/100*t,s=5*Math.floor(n/5);return s>0&&s>=o?s:n}(t.amountMg,e.limits.labelReferenceMg);return{mg:n,mgHigh:n}}const o=n&&Oa(n,t.variant);return o?{mg:t.amountMg*o.low/100,mgHigh:t.amountMg*o.high/100}:void 0}function Ea(e,t,n){const o=e&&Oa(e);if(!o||void 0===t||void 0===n)return;const s=t*o.high/100;return n<=1.02*s+.5?void 0:{code:"impossible-pair",compoundMg:t,elementalMg:n,mostMg:Math.round(s)}}function Fa(e,t){if("compound"===t.basis)return;const n=Da(e,t)?.mgHigh;return Ea(Ca(e,t),t.compoundMg,n)}function La(e,t){if("compound"!==t.basis){const n=Fa(e,t);return n?[n]:[]}const n=Ca(e,t),o=n&&Oa(n,t.variant);return o?[{code:"worked-out",compoundMg:t.amountMg,elementalPercent:o.low}]:[]}function Ba(e,t){const n=Da(e,t);return n&&{mg:n.mg*t.perDay,mgHigh:n.mgHigh*t.perDay}}function Na(e,t){let n=_a;for(const o of t){const t=Ba(e,o);if(!t)return;n={mg:n.mg+t.mg,mgHigh:n.mgHigh+t.mgHigh}}return n}const qa=["leafyGreens","nutsSeeds","legumes","wholegrains","fish","darkChocolate"],Ha=["nuts","gluten","fish","dairy","soy","animal"],Ra=3e3,Wa=2e4,Ua=50,Ia=1e6;function Ga(e){try{return e()}catch{return}}const Va=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),Ka=(e,t,n)=>"number"==typeof e&&e>=t&&e<=n?e:void 0,Ya=(...e)=>t=>e.find(e=>e===t),Za=(e,t)=>"string"==typeof t&&Object.hasOwn(e,t);function Ja(e,t){if(!Array.isArray(e))return;const n=e.filter(t);return[...new Set(n.length===e.length?n:[...n,ea])]}const Qa=(e,...t)=>(n,o)=>Ja(n,n=>Za(e(o),n)||n===ea||t.includes(n)),Xa=/^([01]\d|2[0-3]):[0-5]\d$/,er=e=>"string"==typeof e&&Xa.test(e)?e:void 0;function tr(e,t){if(Array.isArray(e)&&!(e.length>Ua))return Array.from(e,e=>Ga(()=>function(e,t){if(!Va(e))return;const n={...e},o=Ka(n.amountMg,0,Wa),s=Ka(n.perDay,0,60),a=Ka(n.compoundMg,Number.MIN_VALUE,Wa),r=Ya("elemental","compound","percent-ri")(n.basis);if(void 0===o||void 0===s||void 0===r)return;const i=Za(t.forms,n.form)?n.form:void 0,l=void 0===i?{}:t.forms[i]?.variants??{};return"compound"!==r||void 0!==i?{amountMg:o,perDay:s,basis:r,...void 0!==i&&{form:i},...Za(l,n.variant)&&{variant:n.variant},...void 0!==a&&{compoundMg:a},...!0===n.prescribed&&{prescribed:!0},..."antacid-laxative"===n.use&&{use:"antacid-laxative"}}:void 0}(e,t)))}const nr=e=>e.startsWith("own."),or=({questions:e})=>e.filter(({fact:e})=>nr(e));function sr({kind:e,choices:t=[]},n){const o=e=>t.some(t=>t===e);return"number"===e?Ka(n,0,Ia):"many"===e?Ja(n,e=>o(e)||e===ea):o(n)?n:void 0}const ar={ageYears:e=>{const t=Ka(e,0,120);return void 0===t?void 0:Math.floor(12*t+1e-9)/12},sex:Ya("female","male"),lifeStage:Ya("none","pregnant","breastfeeding"),goals:Qa(e=>e.goals),stomach:Ya("robust","sensitive","slow"),prefer:Ya("few-units","powder","liquid","skin","any"),avoid:e=>Ja(e,e=>Ha.includes(e)),stress:Ya("low","some","high"),sportHours:e=>Ka(e,0,100),diet:e=>{if(!Va(e))return;const t=qa.map(t=>Ka(e[t],0,70));return t.includes(void 0)?void 0:Object.fromEntries(qa.map((e,n)=>[e,t[n]]))},foodMg:e=>Ka(e,0,Ra),conditions:Qa(e=>e.conditions,"other"),medicines:Qa(e=>e.medicines,"other"),redFlags:Qa(e=>e.redFlags),supplements:(e,t)=>{const n=tr(e,t);return n?.includes(void 0)?void 0:n},medicineTimes:(e,t)=>{if(!Va(e))return;const n={};for(const o of Object.keys(e)){const s=e[o];if(!Za(t.medicines,o)&&"other"!==o)continue;if(!Array.isArray(s)||0===s.length||s.length>24)return;const a=s.map(e=>er(e));if(a.includes(void 0))return;n[o]=a}return n},wake:er,bed:er,meals:(e,t)=>{if(!Array.isArray(e)||3!==e.length)return;const n=e.map(e=>er(e));return n.includes(void 0)?void 0:n},unsure:(e,t)=>Ja(e,e=>Za(ar,e)||or(t).some(({fact:t})=>t===e))},rr=Object.keys(ar),ir=(e,{medicines:t=[]})=>t.filter(t=>void 0!==e.medicines[t]?.suppliesMagnesium);function lr(e,t){const n={};if(!0!==Ga(()=>Va(t)))return n;const o=t;for(const t of rr){const s=Ga(()=>Object.hasOwn(o,t)?ar[t](o[t],e):void 0);void 0!==s&&Object.assign(n,{[t]:s})}return Object.assign(n,Ga(()=>function(e,t){const n=Object.hasOwn(t,"own")&&Va(t.own)?t.own:{},o={};for(const s of or(e)){const e=s.fact.slice(4),a=sr(s,Object.hasOwn(t,s.fact)?t[s.fact]:Object.hasOwn(n,e)?n[e]:void 0);void 0!==a&&Object.assign(o,{[s.fact]:a})}return o}(e,o))),function(e,t){const n=(t.supplements??[]).filter(({use:e})=>"antacid-laxative"===e);return 0===n.length?ir(e,t).length>0:n.some(t=>!((Ba(e,t)?.mg??0)>0))}(e,n)&&delete n.supplements,n.unsure&&(void 0!==n.foodMg||n.diet)&&(n.unsure=n.unsure.filter(e=>"diet"!==e&&"foodMg"!==e)),n}function cr(e){return void 0!==e&&!(Array.isArray(e)&&e.includes(ea))}const dr=new WeakMap;function ur(e,t,n){const[o,s,a,r,i,l,c,d,u]=n,[m,h,g,p]=n.slice(-4);return{id:e,names:{nl:m,en:h,de:g,fr:p},mgPer100g:o,portionGrams:s,portionCount:a,measure:r,category:t,state:i,contains:l,source:c,sourceId:d,match:u}}function mr(e){let t=dr.get(e);return void 0===t&&dr.set(e,t=new Map(function*({foods:e}){for(const[t,n]of Object.entries(e))for(const[e,o]of Object.entries(n))yield[e,ur(e,t,o)]}(e))),t}function hr(e,t){return mr(e).get(t)}function gr({id:e,names:t},n){return"string"==typeof t?t:(Object.hasOwn(t,n)?t[n]:void 0)??t.en??t.nl??Object.values(t)[0]??e}function pr({mgPer100g:e,portionGrams:t}){return null===e||void 0===t?null:e*t/100}const fr=(e,t)=>{const n=hr(e,t);return n?pr(n):0};const kr=["vegetables","legumes","grains-bread"],br=e=>e.reduce((e,{mg:t})=>e+t,0);function wr(e,t,n={}){const{limit:o=5}=n;if(!(t>0))return[];const s=function(e,{avoid:t=[],eaten:n=[]}){const o=new Set(n.map(({id:e})=>e));return e.suggestedFoods.map(t=>hr(e,t)).filter(e=>void 0!==e).filter(({contains:e})=>!e.some(e=>t.includes(e))).map(e=>({id:e.id,grams:e.portionGrams,mg:Math.round(pr(e)),category:e.category,isPlate:kr.includes(e.category)&&e.portionGrams>=120,isEaten:o.has(e.id)}))}(e,n),a=function(e){const t=e.find(({isPlate:e})=>e);return e.filter(e=>!e.isPlate||e===t)}(function(e){const t=new Map,n=[...e].sort((e,t)=>Number(e.isEaten)-Number(t.isEaten)).map(e=>{const n=t.get(e.category)??0;return t.set(e.category,n+1),{portion:e,turn:n}});return n.sort((e,t)=>Number(e.portion.isEaten)-Number(t.portion.isEaten)||e.turn-t.turn).map(({portion:e})=>e)}(s)).slice(0,Math.max(0,o)),r=a.findIndex((e,n)=>br(a.slice(0,n+1))>=t),i=r<0?a:function(e,t,n){const o=e.slice(0,-1),s=e.slice(-1),a=n-br(o),r=t.filter(({mg:e,category:t,isPlate:n,isEaten:r})=>e>=a&&r===s[0]?.isEaten&&o.every(e=>e.category!==t&&!(e.isPlate&&n))),i=Math.min(...r.map(({mg:e})=>e)),l=a<15?i:i+15,c=r.find(({mg:e})=>e<=l);return[...o,...c?[c]:s]}(a.slice(0,r+1),s,t);return i.map(({id:e,grams:t,mg:n})=>({id:e,grams:t,mg:n}))}const vr=1440;function yr(e){const[t=0,n=0]=e.split(":").map(Number);return 60*t+n}const $r=(e,t)=>(t-e+vr)%vr;function xr(e,t){const{hours:n,usualTimes:o}=e.plan.otherMedicine;return(t.medicines??[]).flatMap(s=>{const a=t.medicineTimes?.[s];if("other"===s)return[{medicine:s,hoursAfterMedicine:n,hoursBeforeMedicine:n,times:a??o}];const r=e.medicines[s];if(!r?.separation)return[];const{hoursAfterMedicine:i,hoursBeforeMedicine:l}=r.separation;return[{medicine:s,hoursAfterMedicine:i,hoursBeforeMedicine:l,times:a??r.usualTimes}]})}function Mr({bed:e,wake:t}){const n=yr(e);return(n+Math.floor($r(n,yr(t))/2))%vr}const jr=({hoursAfterMedicine:e,hoursBeforeMedicine:t})=>t??e;const zr=["dinner","lunch","breakfast","bedtime"],Sr=({moment:e})=>zr.indexOf(e);function Ar(e,t){return 0===t?[[]]:e.flatMap((n,o)=>Ar(e.slice(o+1),t-1).map(e=>[n,...e]))}function Pr(e){const t=e.map(({at:e})=>yr(e)),n=t.flatMap((e,n)=>t.filter((e,t)=>t!==n).map(t=>$r(e,t)));return Math.min(vr,...n)}function _r(e){return[e.filter(({moment:e})=>"bedtime"!==e).length,e.filter(({moment:e})=>"dinner"===e).length,Pr(e)]}function Or(e,t){const n=_r(e),o=_r(t),s=n.findIndex((e,t)=>e!==o[t]);return s<0?0:o[s]-n[s]}const Cr=({candidates:e,separations:t,night:n})=>e.filter(({at:e})=>function(e,t,n){const o=Mr(n);return t.every(t=>t.times.every(n=>function(e,t,n,o){const{hoursAfterMedicine:s,hoursBeforeMedicine:a}=n,r=$r(t,e),i=$r(e,t),l=$r(o,e)<$r(o,t);return(null!==a||!l)&&r>=60*s&&i>=60*jr(n)}(yr(e),yr(n),t,o)))}(e,t,n));function Tr(e,t){const n=Cr(e).sort((e,t)=>Sr(e)-Sr(t)),[o]=Ar(n,t).filter(t=>Pr(t)>=60*e.hoursBetweenIntakes).sort(Or),s=Mr(e.night);return o?.sort((e,t)=>$r(s,yr(e.at))-$r(s,yr(t.at)))}function Dr(e,t){for(const n of t){const t=Tr(e,n.length);if(t)return t.map((e,t)=>({...e,intake:n[t]}))}return null}const Er=({plan:e},{bed:t,wake:n})=>({bed:t??e.defaultBed,wake:n??e.defaultWake});function Fr(e,t){const n=Er(e,t),[o,s,a]=t.meals??e.plan.defaultMeals,r=[{moment:"breakfast",at:o},{moment:"lunch",at:s},{moment:"dinner",at:a}];return[...t.meals?r:r.filter(({at:e})=>!function(e,{bed:t,wake:n}){const o=$r(yr(t),yr(e));return o>0&&o<$r(yr(t),yr(n))}(e,n)),{moment:"bedtime",at:n.bed}]}const Lr=(e,t)=>({candidates:Fr(e,t),separations:xr(e,t),night:Er(e,t),hoursBetweenIntakes:e.plan.hoursBetweenIntakes}),Br=(e,t)=>{return n=Lr(e,t),Cr(n).length>0;var n},Nr=({plan:e},t,n)=>({elementalMgPerDay:n.reduce((e,{mg:t})=>e+t,0),reviewAfterDays:e.reviewAfterDays,stopWhen:[...e.stopWhen],moments:n,gaps:t.map(({medicine:e,hoursAfterMedicine:t,hoursBeforeMedicine:n})=>({medicine:e,hoursAfterMedicine:t,hoursBeforeMedicine:n,kept:!0}))}),qr=e=>5*Math.floor(e/5);const Hr=e=>Math.round(12*e),Rr=(e,t)=>e>=t.ageFromMonths&&(null===t.ageBelowMonths||e<t.ageBelowMonths);function Wr(e,{ageYears:t,sex:n,lifeStage:o="none"}){const s=Hr(t),a="none"===o,r=a?"general":o;return(a?n?[n]:["female","male"]:["female"]).map(t=>e.find(e=>e.lifeStage===r&&("any"===e.sex||e.sex===t)&&Rr(s,e)))}function Ur(e,t,n){const o=Wr(e.referenceIntakes[t],n).map(e=>e?.mgPerDay??void 0),s=o.filter(e=>void 0!==e);return s.length<o.length?void 0:{low:Math.min(...s),high:Math.max(...s)}}const Ir=e=>Math.max(0,Math.ceil(e-1e-6)),Gr=(e,t)=>Ir(t.reduce((t,n)=>t+(Ba(e,n)?.mgHigh??0),0)),Vr=({prescribed:e})=>!0===e,Kr=({use:e})=>"antacid-laxative"===e,Yr=e=>Vr(e)||Kr(e);function Zr(e,{supplements:t},n){const o=t&&Na(e,t);return o?{supplementMg:Math.round(o.mg),supplementMgHigh:Ir(o.mgHigh)}:n.length>0?{supplementMgAtLeast:Gr(e,n)}:{}}function Jr(e,t){return{prescribedMg:Gr(e,t.filter(Vr)),unplannedMg:Gr(e,t.filter(Yr)),boughtMg:Gr(e,t.filter(e=>!Yr(e))),antacidMg:Gr(e,t.filter(e=>Kr(e)&&!Vr(e))),impossibleLabels:t.filter(t=>((e,t)=>void 0!==Fa(e,t))(e,t)).length}}const Qr=({form:e})=>void 0===e?[]:[e];function Xr(e,{supplements:t},n){if(!t&&0===n.length)return{};const o=n.filter(t=>t.amountMg*t.perDay>0&&!Ta(e,t)),s=t?[]:[ea],a=e=>[...new Set([...e.flatMap(Qr),...s])];return{takenForms:a(o),supplementForms:a(o.filter(e=>!Kr(e)))}}function ei(e,t,n){const o=function(e,t){if(ir(e,t).length>0)return!0;const n=t.supplements&&Na(e,t.supplements);return n&&n.mgHigh>0}(e,t);return{...Zr(e,t,n),...(t.supplements??n.length>0)&&Jr(e,n),...void 0!==o&&{takesMagnesium:o},...Xr(e,t,n)}}const ti={referenceKnown:["ageYears","lifeStage"],roomMg:["ageYears","supplements"],levelRoomMg:["ageYears","supplements"],levelRoomAtMostMg:["ageYears","supplements"],supplementMgHigh:["supplements"],prescribedMg:["supplements"],impossibleLabels:["supplements"],takesMagnesium:["supplements","medicines"],boughtMg:["supplements"],antacidMg:["supplements"],takenForms:["supplements"],supplementForms:["supplements"],gapMg:["ageYears","supplements","diet"],gapLowMg:["ageYears","supplements","diet"],shortMg:["ageYears","supplements","diet"]},ni=(e,t,n)=>e.upperLevels[t].find(e=>Rr(Hr(n),e));function oi(e,t,{ageYears:n,...o}){return void 0===n?[]:[...Wr(e.referenceIntakes[t],{ageYears:n,...o}),ni(e,t,n)].flatMap(e=>e?.sources??[])}function si(e,t){if(void 0!==t.foodMg)return{foodLowMg:t.foodMg,foodMg:t.foodMg,foodHighMg:t.foodMg};if(!t.diet||(t.ageYears??0)<e.estimateFromYears)return{};const{low:n,middle:o,high:s}=function(e,t){const n=Object.keys(e.dietGroups).reduce((n,o)=>n+t[o]*function(e,t){const n=t.reduce((t,n)=>t+fr(e,n),0);return 0===t.length?0:n/t.length}(e,e.dietGroups[o]),0),o=function(e){const t=e.backgroundBasket.reduce((t,{food:n,portionsPerWeek:o})=>t+fr(e,n)*o,0);return t/7}(e)+n/7,{share:s}=e.estimateSpread;return{low:o*(1-s),middle:o,high:o*(1+s)}}(e,t.diet);return{foodLowMg:Math.round(n),foodMg:Math.round(o),foodHighMg:Math.round(s)}}const ai=({lifeStage:e})=>"pregnant"===e||"breastfeeding"===e;function ri({limits:e},t,{level:n,claims:o}){return"eu"===o||ai(t)?Math.min(n,e.euCeilingMg):n}function ii(e,t,n,o){if(void 0===t.ageYears)return{};const s=Ur(e,n,{...t,ageYears:t.ageYears}),a=function(e,t,n){return ni(e,t,n)?.mgPerDay??void 0}(e,n,t.ageYears);return{referenceKnown:void 0!==s,ceilingMg:ri(e,t,{level:a??0,claims:o}),...s&&{referenceLowMg:s.low,referenceHighMg:s.high},...void 0!==a&&{upperLevelMg:a}}}const li=e=>(e.low+e.high)/2;function ci(e,t,n){const{foodMg:o,foodHighMg:s,supplementMg:a,referenceLowMg:r,referenceHighMg:i,standard:l}=n;if(void 0===o||void 0===s||void 0===a)return{};if(void 0===r||void 0===i||void 0===l)return{};const c={low:r,high:i},d=function(e,t,n,o){if(void 0===n.ageYears||!ai(n))return o;const s=Ur(e,t,{ageYears:n.ageYears,sex:"female"}),a=Math.min(o.low,s?.low??o.low);return{low:a,high:a}}(e,l,t,c);return{shortMg:Math.round(li(c)-o-a),gapMg:Math.round(li(d)-o-a),gapLowMg:Math.round(d.low-s-a)}}function di({ceilingMg:e,upperLevelMg:t,...n}){const{supplementMgHigh:o,supplementMgAtLeast:s=o}=n;if(void 0===s)return{};const a=void 0!==t&&{levelRoomAtMostMg:t-s};return void 0===o?{...a}:{...a,...void 0!==e&&{roomMg:e-o},...void 0!==t&&{levelRoomMg:t-o}}}const ui=["emergency","stop","caution","info"],mi=(e,t)=>ui.indexOf(e.severity)-ui.indexOf(t.severity),hi=["emergency","crisis","gp-today","midwife","gp"],gi=({refer:e})=>{const t=hi.indexOf(e);return t<0?hi.length:t},pi=(e,t)=>!0===e.unsure?.includes(t),fi=(e,{facts:t})=>(t.ageYears??0)<e.adultFromYears;function ki(e,t,{situation:n,facts:o}){return[...ma(t.when,n)].flatMap(t=>((e,t,n)=>ti[t]?.flatMap(t=>"diet"===t?function(e,{foodMg:t,ageYears:n=1/0}){return void 0!==t?[]:n<e.estimateFromYears?["foodMg"]:["diet"]}(e,n):[t])??[t])(e,t,o)).filter(e=>!cr(o[e])&&!pi(o,e))}const bi=({truth:e,definition:t})=>"unknown"===e&&"block"===t.ifUnknown,wi=(e,t,n)=>[...new Set(t.filter(bi).flatMap(({definition:t})=>ki(e,t,n)))],vi={};function yi(e,t,n=vi){const o=ka(e.rules.safety,t.situation),s=ka(n,t.situation),a=[...s,...o].filter(e=>!bi(e)).sort((e,t)=>gi(e.definition)-gi(t.definition)).map(wa).sort(mi),r=[...o,...s].filter(bi);return{findings:a,missing:wi(e,r,t),outcome:xi(a,r.length>0),withholdsPlan:o.some(({truth:e,definition:t})=>"yes"===e&&!0===t.withholdsPlan)}}const $i=(e,t)=>yi(e,t,e.rules.proposal);function xi(e,t){const n=e[0]?.severity;return"emergency"===n?"emergency":"stop"===n?"ask-professional":t?"incomplete":null}const Mi={yes:!0,no:!0},ji=["conditions","medicines","redFlags"],zi=["supplementMg","supplementMgHigh","supplementMgAtLeast","prescribedMg","unplannedMg","boughtMg","antacidMg","impossibleLabels"],Si=["gapMg","gapLowMg","shortMg","roomMg","levelRoomMg","levelRoomAtMostMg"];function Ai(e,{situation:t,figures:n},o,s){const a=t[e],r="number"==typeof a?a:void 0;if(ji.includes(e))return void 0===a?[a]:[a,[]];if("lifeStage"===e)return o.isExpecting?[a,"none"]:[a];if("ageYears"===e)return o.isMinor?[a,s,120]:[a];if("takesMagnesium"===e)return!0===a?[a,!1]:[a];if("hoursKept"===e)return o.usesMedicine?[a,!0]:[a];if("takenForms"===e||"supplementForms"===e)return Array.isArray(a)?[a,[]]:[a];if(zi.includes(e))return void 0===r?[a]:[a,0];if(void 0===a&&!o.isMinor)return[a];const i=o.isMinor||o.isExpecting;if(Si.includes(e)&&!i&&void 0!==r){const e=n.supplementMgHigh??n.supplementMgAtLeast??1/0;return o.takes?[a,r+e+1]:[a]}return function(e,{isMinor:t,isExpecting:n,takes:o}){const s=function(e){const{needs:t,also:n}=function(e){return(e=>Object.hasOwn(Pa,e))(e)?Pa[e]:{needs:e.startsWith("form")?[]:[e],also:[]}}(e);return[...t,...n]}(e).filter(t=>t!==e);return t&&s.includes("ageYears")||n&&s.includes("lifeStage")||o&&s.includes("supplements")}(e,o)?null:[a]}function Pi(e,t){if("all"in e){const n=e.all.map(e=>Pi(e,t));return{yes:n.every(({yes:e})=>e),no:n.some(({no:e})=>e)}}if("any"in e){const n=e.any.map(e=>Pi(e,t));return{yes:n.some(({yes:e})=>e),no:n.every(({no:e})=>e)}}if("not"in e){const{yes:n,no:o}=Pi(e.not,t);return{yes:o,no:n}}return t(e)}function _i(e,t,n){const o=function(e,t){const{lifeStage:n,supplements:o=[],medicines:s=[]}=t.facts;return{isMinor:fi(e,t),isExpecting:"pregnant"===n||"breastfeeding"===n,takes:o.length>0,usesMedicine:s.length>0}}(e,n);return Pi(t,t=>function(e,t,n,o){const s=Ai(e.fact,t,n,o);if(null===s||((e,t)=>("is"in e||"in"in e)&&t.every(e=>"number"==typeof e)&&new Set(t).size>1)(e,s))return Mi;const a=s.map(t=>ua(e,{[e.fact]:t}));return{yes:a.includes("yes"),no:a.includes("no")}}(t,n,o,e.adultFromYears)).yes}const Oi={findings:[],atLeast:null},Ci=["form","food-first","nothing-needed","ask-professional"];function Ti(e,t){const n=Ci.indexOf(e);return null===t||n<0?e:Ci.indexOf(t)>n?t:e}const Di="own-held";function Ei(e,t,n=["food-first","nothing-needed","ask-professional"]){const{host:o}=e;if(!o)return Oi;const s=function(e,t){const{findings:n={},outcomes:o=[]}=e.host??{};return[...Object.entries(n).filter(([,{severity:e}])=>"stop"===e).map(([e,{when:t}])=>({when:t,atLeast:"ask-professional",finding:e})),...o].filter(({when:n})=>_i(e,n,t)).map(({when:e,atLeast:o,finding:s})=>({atLeast:o,when:e,by:Object.hasOwn(n,s)&&"yes"===ua(e,t.situation)?s:null}))}(e,t),a=(e=>e.reduce((e,{atLeast:t})=>{const n=Ti(e??"form",t);return"form"===n?e:n},null))(s),r=function(e,t,n){const o=ka(e,n.situation).map(wa),s=t.flatMap(({by:t,when:n})=>{const s=null===t||(a=t,o.some(({rule:e,severity:t})=>e===a&&"info"!==t))?void 0:e[t];var a;return null!==t&&s?[[t,{...s,when:n}]]:[]}),a=$a(Object.fromEntries(s),n.situation);return[...o.filter(({rule:e})=>!s.some(([t])=>t===e)),...a]}(o.findings,s,t),i=s.some(e=>e.atLeast===a&&null!==e.by);var l;return null!==a&&!i&&n.includes(a)&&r.push(...$a({[Di]:(l=a,{when:{all:[]},ifUnknown:"ignore",severity:"ask-professional"===l?"stop":"info",shows:[],sources:[]})},t.situation)),{findings:r.sort(mi),atLeast:a}}function Fi(e,{findings:t}){return 0===t.length||"emergency"===e.outcome?e:{...e,findings:[...e.findings,...t].sort(mi)}}const Li=/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2122\xae\xa9]/gu,Bi=[["letters",/^\p{L}/u],["digits",/^[\p{N}$@\u20ac]/u],["picture",/^\p{Extended_Pictographic}/u]];function Ni(e,[t,n]){return e.replace(/[^a-z]/gi,e=>n[t.indexOf(e)]??e)}const qi=/^[ -~]*$/,Hi=e=>qi.test(e)?e:e.replace(Li,"").normalize("NFKD").replace(Li,"");function Ri(e,{alike:t,spellings:n}){const o=Ni(Hi(e),t).toLowerCase();return Object.entries(n).reduce((e,[t,n])=>e.replaceAll(t,n),o)}const Wi=e=>Bi.find(([,t])=>t.test(e))?.[0],Ui=e=>e===e.toLowerCase();function Ii(e,t,n){const o=[];for(const[n,{length:s}]of e.entries())for(let e=0;e<s;e++)o.push(t+n);return{text:e.join(""),owners:o,...n&&{apart:n}}}function Gi(e,t){const n=Array.from({length:e},(e,t)=>t).filter(e=>0===e||!t(e));return n.map((t,o)=>[t,n[o+1]??e])}const Vi=e=>new Set(["",...e.split(" ")]),Ki=Vi(""),Yi=(e,t,{after:n,endings:o})=>n||e.length-t<=6&&o.has(e.slice(t));function*Zi({first:e,last:t}){for(let n=e;n<=t;n++)yield n}const Ji=new WeakMap;function Qi(e,t,n,o={steps:0}){const s="string"==typeof e?e:"",a=function(e){const t=Ji.get(e)??function(e){const{disguises:t}=e,n=new Map,o=new Map,s=[],a=e=>{const t=o.get(e)??[];return o.set(e,t),t},r=(e,{endings:n})=>({stem:Ri(e.replace(/[-.]/g,""),t),before:e.startsWith("-"),after:e.endsWith("-"),endings:e.endsWith(".")?Ki:n}),i=(e,t)=>{const o=s.push(t.lang)-1,i=[o];for(const s of e.split(", ")){if(s.startsWith("@")){i.push(...a(s.slice(1)));continue}const[e,...l]=s.split(" ").map(e=>r(e,t));e?.stem&&n.set(e.stem,[...n.get(e.stem)??[],{...e,list:o,rest:l}])}return i},l=(e,t,n)=>t.map(t=>({id:e,parts:t.split(/ [+&] /).map(e=>i(e,n)),reach:t.includes(" & ")?2:5})),c=Object.entries(e.languages).map(([e,t])=>({...t,grammar:{lang:e,endings:Vi(t.endings)}}));for(const{words:e,grammar:t}of c)for(const[n,o]of Object.entries(e))a(n).push(...i(o,t));const d=new Map;for(const{effects:e,grammar:t}of c)for(const[n,o]of Object.entries(e))for(const e of i(o,t))d.set(e,n);const u=Object.keys(e.lawful).flatMap(e=>c.flatMap(t=>l(e,t.promises[e]??[],t.grammar))),m=new Map;for(const[e,{parts:t}]of u.entries())for(const n of t[0]??[])m.set(n,[...m.get(n)??[],e]);const h={lang:"",endings:Ki};return{disguises:t,heads:n,languageOf:s,claimOf:d,list:a,promises:u,promisesBy:m,excuses:Object.entries(e.excuses).flatMap(([e,t])=>l(e,t,h)),noExcuse:l("",e.noExcuse,h),innocent:new Set(c.flatMap(({innocent:e,grammar:t})=>i(e,t))),falseFriends:new Map(c.map(({falseFriends:e,grammar:t})=>[t.lang,new Set(i(e,t))])),longest:Math.max(0,...[...n.keys()].map(e=>e.length))}}(e);return Ji.set(e,t),t}(n),{tokens:r,questions:i}=function(e,t){const n=[],o=new Set;let[s,a,r]=[0,0,0],[i,l]=[""," "],c=!1;for(const d of e){const e=r;r+=d.length;const u=Hi(d);if(""===u)continue;const m=Wi(u),h=n.at(-1);if(m){if(""!==i&&("."!==i||!c)){if("?"===i){o.add(s);const e=n.slice(-3).filter(e=>e.sentence===s);if(e.length<=2)for(const t of e)t.clause+=1}s+=1,a+=1}i="",Wi(l)!==m||"picture"===m||Ui(l)&&!Ui(u)||!h?n.push({text:u,from:e,to:r,kind:m,isGlued:c,sentence:s,clause:s,part:a}):(h.text+=u,h.to=r),c=!0}else/\s/.test(u)?(c=!1,"\n"===u&&(i||="!")):"!"===u||"?"===u?i||=u:u.startsWith(".")&&!t.abbreviations.includes(h?.text.toLowerCase()??"")?i||=".":"'"===u||"\u2019"===u?c=!1:":;\u2013\u2014|".includes(u)&&(a+=1);l=u}"?"===i&&o.add(s);for(const e of n)"letters"===e.kind&&(e.text=Ri(e.text,t));return{tokens:n,questions:o}}(s.slice(0,5e3),a.disguises),l=function(e,t,n,o){const{innocent:s,claimOf:a,languageOf:r}=t,i=t.falseFriends.get(n),l=function(e,t){const n=t=>{const n=e[t];return"letters"===n?.kind&&n.text.length<=2};return[...e.flatMap(({text:e},t)=>function(e){return/(.)\1\1/.test(e)?[e,e.replace(/(.)\1\1+/g,"$1$1"),e.replace(/(.)\1\1+/g,"$1")]:[e]}(e).map(e=>Ii([e],t))),...Gi(e.length,t=>!0===e[t]?.isGlued).flatMap(([n,o])=>function(e,t,{signs:n}){if(e.length<2)return[];const o=n=>{const o=e.map(({kind:e,text:t})=>"letters"===e?t:"digits"===e?n(t):"");return Ii(o,t,"glued")},s=o(()=>""),a=e.filter(({kind:e})=>"digits"===e).reduce((e,{text:t})=>e+t.length,0);if(0===a||a>s.text.length)return[s];const[r,i]=n;return[s,o(e=>Ni(e,n)),o(e=>Ni(e,[`1${r}`,`l${i}`]))]}(e.slice(n,o),n,t)),...Gi(e.length,e=>n(e)&&n(e-1)).filter(([e])=>n(e)).map(([t,n])=>function(e,t,n){const o=t=>"letters"===e[t]?.kind,s=o(t-1)?t-1:t,a=o(n)?n+1:n;return Ii(e.slice(s,a).map(({text:e})=>e),s,"spaced")}(e,t,n))]}(e,t.disguises).flatMap(n=>function({text:e,owners:t,apart:n},o,{heads:s,longest:a},r){const i=[],l="spaced"===n,c=e=>t[e-1]!==t[e],d=(e,t)=>{const n=t.every((t,n)=>{r.steps+=1;const s=o[e+1+n];return s&&s.sentence===o[e]?.sentence&&function(e,t){const n=t.before?e.indexOf(t.stem):e.startsWith(t.stem)?0:-1;return n>=0&&Yi(e,n+t.stem.length,t)}(s.text,t)});return n?e+t.length:-1};for(let o=0;o<e.length;o++){if(l&&!c(o))continue;const u=t[o],m=Math.min(e.length,o+a);for(let a=o+1;a<=m;a++){r.steps+=1;const m=t[a-1];if(!(n&&m-u<(l?2:1)))for(const t of s.get(e.slice(o,a))??[]){if(r.steps+=1,!l&&o>0&&!t.before)continue;if(l?!c(a)&&!t.after:!Yi(e,a,t))continue;const s=d(m,t.rest);s>=0&&i.push({list:t.list,span:{first:u,last:s},isTakenApart:void 0!==n})}}}return i}(n,e,t,o)),c=new Set,d=new Set,u=new Set;for(const{list:e,span:t,isTakenApart:n}of l){const o=a.get(e);if(void 0!==o&&c.add(o),i?.has(e)&&u.add(t.first),!n&&(void 0!==o||s.has(e)))for(const e of Zi(t))d.add(e)}const m=new Map,h=e.map(()=>new Map);for(const{list:e,span:t,isTakenApart:o}of l)if((r[e]===n||""===r[e]||!u.has(t.first))&&(o||![...Zi(t)].some(e=>d.has(e)))&&(m.set(e,m.get(e)??[]),m.get(e)?.push(t),!o))for(const n of Zi(t))h[n]?.set(e,t);const g=(e,t)=>{o.steps+=1;const n=t.find(t=>h[e]?.has(t));return void 0===n?void 0:h[e]?.get(n)},p=({first:t,last:n},o,s)=>{const a=e[t]?.clause;for(let r=1;r<=s;r++)for(const s of[n+r,t-r]){const t=e[s]?.clause===a&&g(s,o);if(t)return t}};return{tokens:e,lists:m.keys(),claims:c,has:(e,t)=>void 0!==g(e,t),matches:({parts:[e=[],...t],reach:n})=>e.flatMap(e=>m.get(e)??[]).flatMap(e=>{const o=[e];for(const s of t){const t=p(e,s,n);if(!t)return[];o.push(t)}return[{core:e,whole:{first:Math.min(...o.map(e=>e.first)),last:Math.max(...o.map(e=>e.last))}}]})}}(r,a,t,o);let c;const d=e=>(c??=function(e,t,n){const{tokens:o,has:s,matches:a}=e,{turns:r,blocks:i}=function({tokens:e,has:t},n){const o=n.list("but"),s=[],a=[];let[r,i]=[0,0];for(const[n,l]of e.entries()){const c=e[n-1],d=l.sentence!==c?.sentence||t(n,o);d&&(r+=1),(d||l.part!==c.part)&&(i+=1),s.push(r),a.push(i)}return{turns:s,blocks:a}}(e,n),l=e=>o[e]?.sentence??-1,c=e=>new Set(r.filter((t,o)=>s(o,n.list(e)))),d=c("medicine"),u=c("against"),m=c("after"),h=c("notHarm"),g=n.list("without"),p=new Set(o.filter((e,t)=>s(t,n.list("lure"))).map(({sentence:e})=>e)),f=c("product").size>0,k=new Set(n.noExcuse.flatMap(e=>a(e)).map(({core:e})=>l(e.first))),b=new Set,w=new Set,v=new Set,y=new Set,$=new Set,x=new Set,M=new Set,j=new Set,z=new Map,S=new Set,A=new Set,P=new Set,_=(e,t)=>{for(let n=e;n<e+t;n++)A.add(n)},O=({core:{first:e}})=>{t.has(l(e))||j.add(i[e])},C=({core:{first:e}})=>{t.has(l(e))||v.add(r[e])},T={consult:({core:{first:e}})=>{const n=l(e);p.has(n)||p.has(n+1)||(w.add(r[e]),b.add(n+1),t.has(n-1)&&b.add(n-1))},noEvidence:e=>{const n=l(e.core.first)-1;O(e),t.has(n)&&M.add(n)},noEffect:O,notFor:({core:{first:e,last:n}})=>{const o=i[e];t.has(l(e))||z.set(o,Math.min(n,z.get(o)??n))},noUse:({core:{first:e,last:t}})=>{y.add(i[e]),l(t+1)!==l(t)&&$.add(r[e]);for(let n=e;n<=t+1;n++)P.add(n)},sideEffect:({core:{first:e}})=>{const t=r[e];h.has(t)||s(e-1,g)||$.add(t)},excess:({core:{first:e}})=>{const t=r[e];h.has(t)||x.add(t)},symptom:C,story:e=>{f||C(e)},label:({core:{first:e}})=>{1===o.length&&_(e,1)},question:({core:{first:e}})=>{e<=1&&t.has(0)&&0===o.at(-1)?.sentence&&b.add(0)},figurative:({core:{first:e,last:t}})=>{f||_(e,t-e+1)},object:({core:{first:e}})=>{f||S.add(l(e))},person:({core:{last:e}})=>_(e+1,1),street:({core:{last:e}})=>_(e+1,3)};for(const e of n.excuses)a(e).forEach(T[e.id]);const D=[...n.list("good"),...n.list("against")],E=n.list("contributes"),F=n.list("nutrient");return e=>{const{first:t}=e,a=l(t),c=r[t],h=i[t];if(A.has(t)||S.has(a)||x.has(c)||(e=>{let t=!1,a=!1;for(let n=e;n>e-30&&r[n]===r[e];n--){const e=s(n,E);if(e&&a)break;if(t&&o[n]?.text.startsWith("magnesium"))return!1;a||=t&&s(n,F),t||=e}return a&&(s(e,E)||s(e,n.list("nutrientEffect")))})(t))return!0;if(k.has(a))return!1;if(M.has(a)||j.has(h))return!0;const g=b.has(a)||w.has(c);if((({first:e,last:t})=>{const o=(t,n)=>r[t]===r[e]&&!P.has(t)&&s(t,n);for(let n=1;n<=3;n++)if(o(e-n,D)||o(t+n,D))return!0;const a=n.list("product");return o(e-1,a)||o(t+1,a)})(e))return g&&d.has(c);const p=v.has(c)&&!u.has(c)&&!m.has(c);return g||p||$.has(c)||y.has(h)||(z.get(h)??t)<t}}(l,i,a),c(e)),u=new Set,m=({first:e,last:t})=>{for(let n=e;n<=t;n++)if(u.has(n))return!1;return!0},h=[];for(const e of function({lists:e},{promises:t,promisesBy:n}){const o=new Set;for(const t of e)for(const e of n.get(t)??[])o.add(e);return[...o].sort((e,t)=>e-t).map(e=>t[e])}(l,a)){const t=n.lawful[e.id]??[];if(!n.lawfulBeside.includes(e.id)||!t.some(e=>l.claims.has(e)))for(const{core:o,whole:a}of l.matches(e)){if(!m(a)||!n.neverExcused.includes(e.id)&&d(o))continue;for(let e=a.first;e<=a.last;e++)u.add(e);const i=s.slice(r[a.first]?.from,r[a.last]?.to);h.push({phrase:i,id:e.id,lawful:[...t]})}}const g=s.slice(5e3,5040);return""!==g&&h.push({phrase:g,id:"too-long",lawful:[]}),{ok:0===h.length,hits:h}}function Xi(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function el(e,t,{words:n,knowledge:o},s){const{hits:a}=Qi(e,n.lang,o.claimPhrases);if(0===a.length)return null;const r=[...new Set(a.map(({phrase:e})=>e))].join(", "),i=[...new Set(a.flatMap(e=>e.lawful))];return $t(t,r,`${function({lawful:e},t){const n=e.flatMap(e=>Xi(t.claims,e)??[]);return 0===n.length?"no promise":`no promise, or an authorised wording: ${n.map(e=>`"${e}"`).join(" or ")}`}({lawful:i},n)}; ${s}`)}const tl=["nl","en","de","fr"];class nl{problems=[];elsewhere=[];#a;#r;#i;constructor(e,t,n){this.#a=e,this.#r=t,this.#i=n}pick(e,t){const n=this.#a.lang,o=void 0===e[n]?tl.find(t=>void 0!==e[t]):n;return void 0!==o&&o!==n&&this.elsewhere.push(t),{own:o&&e[o],path:`${t}.words.${o}`}}lawful(e,t){if(void 0===e||"eu"!==this.#i)return e;const n=el(e,`knowledge.${t}`,{words:this.#a,knowledge:this.#r},"it is left out");return n&&this.problems.push(n),n?void 0:e}areLawful(e,t,n){return void 0===e||void 0===t||void 0!==this.lawful(`${e} ${t}`,n)}get told(){if(0===this.elsewhere.length)return this.problems;const e=`words in "${this.#a.lang}" too; another language of yours is shown`;return[...this.problems,$t("knowledge",this.elsewhere.join(", "),e)]}}function ol(e,t,{path:n,named:o,wording:s}){const a=`${n}.label`,r=s.lawful(e?.label,a),i=o.every(([,e])=>s.areLawful(r,e,a));return(i?r:void 0)??t?.replace(/\s*\?$/,"")}const sl=e=>e.replace(/(\p{Ll})(\p{Lu})/gu,"$1 $2").replace(/[^\p{L}\p{N}]+/gu," ");const al="a selector of an inline JSON script that is on the page, or a URL that starts with /, ./ or https: or ends in .json",rl=e=>({ok:!1,expected:e});function il(e,{mostCharacters:t}){const n=Cs(e,t);return n.ok?n:rl(`JSON; what is there is none: ${n.reason}`)}function ll(e){const t=function({value:e,element:t}){const n=t.getRootNode();try{return(n instanceof ShadowRoot?n.querySelector(e):null)??t.ownerDocument.querySelector(e)}catch{return null}}(e);return t?il(t.textContent??"",e):rl(al)}function cl(e){return t=e.value,/^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(t)?async function(e){const t=vt(e.value);if(null===t)return rl(al);const{signal:n,clear:o}=function(e){const t=new AbortController,n=()=>t.abort(),o=setTimeout(n,15e3);return e.addEventListener("abort",n,{once:!0}),{signal:t.signal,clear:()=>{clearTimeout(o),e.removeEventListener("abort",n)}}}(e.signal);try{return await async function(e,t){return e.ok?Number(e.headers.get("content-length"))>4*t.mostCharacters?rl(`JSON of at most ${t.mostCharacters} characters`):il(await e.text(),t):rl(`a URL that answers with JSON; it answered ${e.status}`)}(await fetch(t,{signal:n}),e)}catch{return e.signal.aborted?null:rl("a URL that can be reached from this page; it gave no answer")}finally{o()}}(e):"loading"!==e.element.ownerDocument.readyState?ll(e):function({element:e,signal:t}){return new Promise(n=>{e.ownerDocument.addEventListener("DOMContentLoaded",()=>n(),{once:!0,signal:t}),t.addEventListener("abort",()=>n(),{once:!0})})}(e).then(()=>e.signal.aborted?null:ll(e));var t}const dl=[Object.assign(["1"],{[Symbol.toPrimitive]:e=>"number"===e?1:"1",replace:()=>"1",toLowerCase:()=>"1",toFixed:()=>"1"}),1,2,"1",void 0,0,["1","1"]];function ul(e,t,n){const o=new Proxy({},{get:(e,o)=>{if("string"==typeof o)return n.add(o),t},has:()=>!0});try{e(o)}catch{}}const ml=/\{([^{}]*)\}/g,hl=e=>[...e.matchAll(ml)].map(([,e=""])=>e.trim()),gl=(e,t)=>e.replaceAll(ml,(e,n)=>t(n.trim())),pl=new Set([{keys:["quiz.title","quiz.lead","quiz.aboutTime","quiz.start","quiz.next","quiz.open","quiz.dialogName","quiz.progress","quiz.yourAnswers"],what:"the quiz: its title and lead, its start and the way through it"},{keys:["questions.goals.title","questions.prefer.title"],what:"the two questions about a wish, which decide no dose"},{keys:["result.heading","result.plan.heading","result.foods.heading","result.products.heading","result.products.addToCart","result.products.addToCartOf","result.consult.heading","result.consult.label","result.consult.mailSubject","result.consult.mailGreeting","result.more"],what:"the result: headings, your shop and your offer"},{keys:["doseCheck.title","doseCheck.lead","doseCheck.start"],what:"the dose check: its title, lead and start"},{keys:["foodTable.heading","foodTable.lead","foodTable.search.label","foodTable.search.placeholder","foodTable.none.title","foodTable.none.titleFilters","foodTable.none.text","foodTable.more","foodTable.download.button","foodTable.print.button","foodTable.print.title","foodTable.notes.heading"],what:"the food table: heading, lead, search and buttons"},{keys:["foodDay.heading","foodDay.empty","foodDay.topUp.heading","foodDay.menu.day","foodDay.menu.example","foodDay.menu.week","foodDay.menu.dayHeading","foodDay.menu.weekHeading","foodDay.paper.title"],what:"the day of food: headings and buttons"},{keys:["together.toDoseCheck","together.toQuiz"],what:"the ways from one widget to the next"},{keys:["calendar.save","sheet.print","sheet.notes","diary.print","diary.note"],what:"buttons for the calendar and for paper, and where notes are written"}].flatMap(({keys:e})=>e)),fl=2e5;function kl(e,t){return"number"==typeof e?t.number(e):"string"==typeof e?e:void 0}function bl(e,t,n){const o=[...new Set(hl(e))];return s=>{const a=new Map(o.map(e=>[e,kl(Object.hasOwn(s,e)?s[e]:void 0,n)]));return[...a.values()].includes(void 0)?t(s):gl(e,e=>a.get(e)??"")}}function wl(e,[t="",...n],o){const s=Array.isArray(e)?e.slice():{...e};return s[t]=0===n.length?o:wl(s[t],n,o),s}const vl=/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,yl=/[\u202a-\u202e\u2066-\u2069]/u,$l=e=>e.map(e=>`{${e}}`).join(" ");function xl(e,t,n){const{words:o,claims:s,attribute:a}=n,r=`${a}["${e}"]`,i=(e,t)=>({problem:$t(r,e,t)}),l=function(e,t){let n=e;for(const e of t.split(".")){if("object"!=typeof n||null===n||!Object.hasOwn(n,e))return;n=n[e]}return n}(o,e),c="function"==typeof l;if(!c&&"string"!=typeof l)return i(t,'the key of a text, such as "quiz.title"');if(!(e=>pl.has(e))(e))return i(t,"no text under this key: what gives answers, figures, advice and warnings their meaning stays ours");const d=function(e,t){const n="string"==typeof e?e.trim():"";if(""===n||n.length>2e3)return{value:e,expected:"a text of 1 to 2000 characters"};const o=hl(n),s=o.find(e=>!t.includes(e));if(void 0!==s)return{value:`{${s}}`,expected:t.length>0?`no placeholders but ${$l(t)}`:"no placeholders: this text has no figures"};if(!t.every(e=>o.includes(e)))return{value:e,expected:`each of ${$l(t)}, as our own text has them`};const a=gl(n,()=>"");return/\p{N}/u.test(a)?{value:e,expected:"no figures: those are ours to give"}:yl.test(a)||!/\p{L}/u.test(a.replaceAll(vl,""))?{value:e,expected:"a text that can be read, with letters"}:null}(t,c?function(e){const t=new Set;for(const n of dl)ul(e,n,t);return[...t]}(l):[]);if(d)return i(d.value,d.expected);const u=t.trim(),m="eu"===s?el(gl(u,()=>"0"),r,n,"our own text is shown"):null;return m?{problem:m}:{text:c?bl(u,l,o):u}}function Ml(e,t){return e.length<=20?e:[...e.slice(0,20),$t(t,`${e.length} problems`,"no problems in the texts; the first 20 are told one by one")]}function jl(e,t){const{attribute:n}=t;let{words:o}=t;if(!Ts(e))return{words:o,problems:[$t(n,e,'a JSON object of texts by key, such as {"quiz.title": "\u2026"}')]};const s=[];try{for(const[n,a]of Object.entries(e)){const e=xl(n,a,t);"problem"in e?s.push(e.problem):o=wl(o,n.split("."),e.text)}}catch{s.push($t(n,"(object)","plain JSON"))}return{words:o,problems:Ml(s,n)}}class zl{isLoading=!1;ready=Promise.resolve();#l;#c;#d;#u=null;#m=null;#h;#g=null;#p=null;constructor(e,t){this.#l=e,this.#c=t,this.#d={host:null,knowledge:t.knowledge,problems:[]},this.#h=this.#d}get given(){return this.#u??(this.#l.getAttribute("knowledge")?.trim()||null)}set given(e){this.#u=("string"==typeof e?e.trim():e)||null}get host(){return this.#h.host}get problems(){return this.#h.problems}worded(e,t){const{host:n,knowledge:o}=this.#h;if(!n)return{words:e,problems:[],unasked:[],mayBeNamed:!0,knowledge:o};const s=[this.#h,e,t];if(!this.#p||s.some((e,t)=>e!==this.#p?.for[t])){const a=function(e,{texts:t={}},{knowledge:n,claims:o}){const{lang:s}=e.words,a=t[s];if(void 0===a)return e;const r=`knowledge.texts.${s}`,{words:i,problems:l}=jl(a,{words:e.words,knowledge:n,claims:o,attribute:r});return{...e,words:i,problems:[...e.problems,...l]}}(function(e,t,n,o){const s=new nl(e,n,o),a=function(e,t,n){const o=Object.entries(e.findings??{}).map(([e,o])=>{const{own:s,path:a}=n.pick(o.words,`findings.${e}`),r=n.lawful(s?.title,`${a}.title`),i=n.lawful(s?.text,`${a}.text`),l=(n.areLawful(r,i,`${a}.title`)?r:void 0)??t.host.remark;return[Et(e),{title:l,text:()=>i??"",by:t.host.by}]}),{title:s,text:a}=t.host.held;return{...Object.fromEntries(o),[Di]:{title:s,text:()=>a,by:t.host.by}}}(t,e,s),{questions:r,unasked:i}=function(e,{host:t},n){const o={},s=[];for(const[a,{id:r,kind:i,unsure:l,choices:c=[],words:d}]of(e.questions??[]).entries()){const{own:e,path:u}=n.pick(d,`questions[${a}]`),m=n.lawful(e?.title,`${u}.title`),h=n.lawful(e?.hint,`${u}.hint`),g=n.areLawful(m,h,`${u}.hint`),p=c.map(t=>{const o=`${u}.choices.${t}`,s=n.lawful(e?.choices?.[t],o);return[t,n.areLawful(m,s,o)?s:void 0]}),f=ol(e,m,{path:u,named:p,wording:n});(void 0===m||p.some(([,e])=>void 0===e))&&s.push(r),o[Et(r)]={title:m??t.question,label:f??t.question,choices:Object.fromEntries(p.map(([e,t])=>[e,t??e])),error:"number"===i?t.fill:"one"===i?t.choose:t.chooseMore,by:t.question,...void 0!==h&&g&&{hint:h},..."many"===i&&{none:t.none},...l&&{unsure:t.unsure}}}return{questions:o,unasked:s}}(t,e,s),l=function(e,{host:t},n){const o=(e.weights??[]).map(({words:e={}},o)=>{const{own:s,path:a}=n.pick(e,`weights[${o}]`),r={};for(const e of["for","against"]){const o=n.lawful(s?.[e],`${a}.${e}`);void 0!==o&&(r[e]=()=>t.byReason({text:o}))}return[Ft(o),r]});return Object.fromEntries(o)}(t,e,s),c=function(e,t,n){const o=Object.entries(e.sources??{}).flatMap(([e,{title:o}])=>void 0===n.lawful(o,`sources.${e}.title`)?[[Et(e),t.host.source]]:[]);return Object.fromEntries(o)}(t,e,s),d=function({id:e,version:t},n){return void 0!==n.lawful(sl(`magnesium ${e}`),"id")&&void 0!==n.lawful(sl(`magnesium ${e} ${t}`),"version")}(t,s),{sources:u}=e.result,m=Object.entries(r).map(([e,{label:t}])=>[`own.${e.slice(Et("").length)}`,t]);return{words:{...e,findings:{...e.findings,...a},questions:{...e.questions,...r},reasons:{...e.reasons,...l},facts:{...e.facts,...Object.fromEntries(m)},result:{...e.result,sources:{...u,titles:{...u.titles,...c}}}},problems:s.told,unasked:i,mayBeNamed:d}}(e,n,o,t),n,{knowledge:o,claims:t}),r=function(e,t){if(0===t.length)return e;const n=t.map(e=>`own.${e}`);return{...e,questions:e.questions.filter(({fact:e})=>!n.includes(e))}}(o,a.unasked),i=a.mayBeNamed?r:function(e,{id:t,version:n}){const{host:o}=e;return{...e,id:`${t}+host`,version:`${n}+host`,...o&&{host:{...o,id:"host",version:"host"}}}}(r,this.#c.knowledge);this.#p={for:s,wording:a,knowledge:i}}return{...this.#p.wording,knowledge:this.#p.knowledge}}follow(){const{given:e}=this;e!==this.#m&&(this.stop(),this.#m=e,null===e?this.#h=this.#d:"string"==typeof e?this.#f(e):this.#h=Xs(e,this.#c.knowledge))}stop(){this.#g&&(this.#m=null),this.#g?.abort(),this.#g=null,this.isLoading=!1}#f(e){const t=new AbortController,n=cl({value:e,element:this.#l,signal:t.signal,mostCharacters:Es});if(!(n instanceof Promise))return this.#k(e,n);this.#h=this.#d,this.#g=t,this.isLoading=!0,this.ready=n.then(n=>this.#b(t,e,n))}#b(e,t,n){this.#g===e&&(this.#g=null,this.isLoading=!1,this.#k(t,n),this.#c.arrived())}#k(e,t){null!==t&&(this.#h=t.ok?Xs(t.value,this.#c.knowledge):{...this.#d,problems:[$t("knowledge",e,t.expected)]})}}const Sl="texts",Al="JSON of texts by key, or the selector of an inline JSON script that is on the page";class Pl{#c;#w=null;#m=null;#g=null;#v=null;#y=null;constructor(e){this.#c=e}get given(){return this.#w??(this.#c.element.getAttribute(Sl)?.trim()||null)}set given(e){this.#w=("string"==typeof e?e.trim():e)||null,this.#c.changed()}over(e){return this.#y?.used.words===e?this.#y.reading.words:e}follow(e){const{given:t}=this;if(t!==this.#m&&this.#$(t),null===this.#v)return;const{value:n}=this.#v,o=this.#y,{words:s,knowledge:a,claims:r}=e;if(null!==o&&o.raw===n&&o.used.words===s&&o.used.knowledge===a&&o.used.claims===r)return;const i=jl(n,{...e,attribute:Sl});this.#y={raw:n,used:e,reading:i},this.#c.tell(i.problems)}stop(){this.#g&&(this.#m=null),this.#g?.abort(),this.#g=null}#$(e){this.stop(),this.#m=e,this.#v=null,this.#y=null,this.#c.tell([]),null!==e&&("object"==typeof e?this.#v={value:e}:(e=>e.startsWith("{"))(e)?this.#k(Cs(e,fl)):(e=>/^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(e))(e)?this.#k({ok:!1,expected:Al}):this.#x(e))}#x(e){const t=new AbortController,n=cl({value:e,element:this.#c.element,signal:t.signal,mostCharacters:fl});if(!(n instanceof Promise))return this.#k(n);this.#g=t,this.#M(t,n)}async#M(e,t){const n=await t;this.#g===e&&(this.#g=null,this.#k(n),this.#c.changed())}#k(e){if(null===e)return;if(e.ok)return void(this.#v={value:e.value});const t="reason"in e?`${Al}; this is no JSON: ${e.reason}`:Al;this.#c.tell([$t(Sl,this.#m,t)])}}const _l=2e5,Ol=Object.freeze({facts:{},problems:[],isRiskUnread:!1}),Cl='a time such as "08:00"',Tl=e=>`a list of ids of ${e}`,Dl={ageYears:"a number from 0 to 120",sex:'"female" or "male"',lifeStage:'"none", "pregnant" or "breastfeeding"',goals:Tl('goals, such as ["fatigue", "muscles"]'),stomach:'"robust", "sensitive" or "slow"',prefer:'"few-units", "powder", "liquid", "skin" or "any"',avoid:'a list of "nuts", "gluten", "fish", "dairy", "soy" and "animal"',stress:'"low", "some" or "high"',sportHours:"a number of hours a week, from 0 to 100",diet:"portions a week, from 0 to 100, of leafyGreens, nutsSeeds, legumes, wholegrains, fish and darkChocolate",foodMg:"a number of mg a day, from 0 to 3000",conditions:Tl('conditions, such as ["diabetes"]'),medicines:Tl('medicines, such as ["ppi"]'),redFlags:Tl('signs, such as ["palpitations"]'),supplements:'a list of { form, amountMg, basis: "elemental", "compound" or "percent-ri", perDay }',medicineTimes:'times by id of a medicine, such as { "levothyroxine": ["07:00"] }',wake:Cl,bed:Cl,meals:'three times, such as ["08:00", "12:30", "18:00"]',unsure:Tl('facts, such as ["sex"]'),own:'answers by id of your own questions, such as { "<id>": "<choice>" }'},El=["conditions","medicines","redFlags"],Fl=e=>El.some(t=>t===e),Ll=(e,t)=>void 0!==e&&!(Array.isArray(e)&&e.includes(ea)&&!t.includes(ea));function Bl(e,t){const n={},o=function(e){const t=Object.keys(e).filter(e=>"__proto__"!==e&&!(e=>Object.hasOwn(Dl,e)||nr(e))(e));return 0===t.length?[]:[$t("answers",t.join(", "),`facts named ${rr.join(", ")}`)]}(e);let s=!1;for(const a of rr){if(!Object.hasOwn(e,a)||null===e[a]||void 0===e[a])continue;const r=lr(t,{[a]:e[a]})[a];void 0!==r&&Object.assign(n,{[a]:r}),Ll(r,e[a])||(o.push($t(`answers.${a}`,e[a],Dl[a])),s||=Fl(a))}return Object.assign(n,function(e,t,n){const o=Object.fromEntries(Object.entries(e).filter(([e])=>nr(e))),s=Ds(e,"own"),a=lr(t,{...o,own:s}),r=[...Object.keys(o),...Ts(s)?Object.keys(s).map(e=>`own.${e}`):[]].filter(e=>!Object.hasOwn(a,e));return(r.length>0||void 0!==s&&!Ts(s))&&n.push($t("answers.own",r.length>0?r.join(", "):s,Dl.own)),a}(e,t,o)),{facts:n,problems:o,isRiskUnread:s}}function Nl(e){const t={...e};for(const n of El){const o=e[n];o&&(t[n]=[...new Set([...o,ea])])}return t}const ql=(e,t="")=>({facts:{},problems:[$t("answers",e,`a JSON object of facts, such as {"ageYears": 40}${t}`)],isRiskUnread:!0}),Hl="en";function Rl(e){if(e.parentElement)return e.parentElement;const t=e.getRootNode();return t instanceof ShadowRoot?t.host:null}function Wl(e){for(let t=e;t;t=Rl(t)){const e=t.getAttribute("lang")?.trim().replaceAll("_","-");if(e)return e}return document.documentElement.lang.trim()||"nl"}const Ul=new Map,Il=new Set;function Gl(e){Ul.set(e.lang,e);for(const e of Il)e()}const Vl=()=>[...Ul.keys()];function Kl(e){const t=Ul.get(e);if(!t)throw new Error(`No words for ${e}`);return t}const Yl=["nl","eu","us"],Zl=["eu","education"],Jl=e=>"string"==typeof e,Ql=e=>void 0!==Ka(e,0,1/0),Xl=e=>Array.isArray(e)&&e.every(Jl),ec={id:Jl,form:e=>Jl(e)||Xl(e),elementalMgPerUnit:Ql,unit:Jl,unitsPerPack:Ql,labelUnitsPerDay:Ql,vitaminB6MgPerUnit:Ql,otherActives:Xl,inStock:e=>"boolean"==typeof e},tc=Object.keys(ec);function nc(e){const t=Va(e)?e.products:void 0;if(!Array.isArray(t))return;const n=Array.from({length:t.length},(e,n)=>Ga(()=>function(e){if(!Va(e))return;const t={...e};for(const e of tc)null===t[e]&&delete t[e];const n=tc.every(e=>void 0===t[e]||ec[e]?.(t[e]));return n&&void 0!==t.id?t:void 0}(t[n])));return{products:n.filter(e=>void 0!==e)}}function oc(e){const t=(t,n)=>Ga(()=>n(e[t])),n=t("claims",e=>Zl.find(t=>t===e))??"eu";return{standard:t("standard",e=>Yl.find(t=>t===e))??"nl",claims:n,catalog:"education"===n?void 0:t("catalog",nc),asked:t("asked",e=>Array.isArray(e)?e.filter(Jl):void 0)}}function sc(e,t,n={}){const o=oc(n),s=function(e,t){const n=e.questions.filter(e=>((e,t)=>void 0!==e.otherwise&&void 0!==e.when&&void 0===t[e.fact]&&"no"===ua(e.when,t))(e,t));return Object.assign({},t,...n.map(e=>({[e.fact]:e.otherwise})))}(e,lr(e,t)),a=s.supplements??function(e,t){const n=Ga(()=>Va(t)&&Object.hasOwn(t,"supplements")?t.supplements:void 0);return(Ga(()=>tr(n,e))??[]).filter(e=>void 0!==e)}(e,t),r=function(e,t,{standard:n="nl",claims:o="eu"}={},s=t.supplements??[]){const a={standard:n,claims:o,...ii(e,t,n,o),...si(e,t),...ei(e,t,s),...t.medicines&&{hoursKept:Br(e,t)}};return{...a,...di(a),...ci(e,t,a)}}(e,s,o,a),i=Object.freeze(Object.assign({},s,r));return{...o,facts:s,figures:r,situation:i}}function ac(e,t,n){return Object.keys(e.redFlags).filter(o=>(({asked:e},t,{situation:n})=>"string"==typeof e?t&&"first"===e:!t&&"yes"===ua(e,n))(e.redFlags[o],!0!==t.adds,n))}function rc(e,t,n){const o=function(e,t,n){if("redFlags"===t.fact)return ac(e,t,n);if("goals"===t.fact)return t.choices?.filter(t=>e.goals[t]?.modes.includes(n.claims));const o="education"===n.claims?[]:t.educationChoices??[];return t.choices?.filter(e=>!o.includes(e))}(e,t,n),{id:s,fact:a,kind:r,unsure:i,parent:l}=t;return{id:s,fact:a,kind:r,unsure:i,...o&&{choices:o},...void 0!==l&&{parent:l}}}function ic(e,t,n){return!(t.modes&&!t.modes.includes(n.claims)||t.when&&"no"===ua(t.when,n.situation)||!(!0!==t.adds||ac(e,t,n).length>0))}function lc(e,{situation:t}){const n=Object.values(e.rules.need),o=n.findIndex(e=>"yes"===ua(e.when,t));return o<0?n:n.slice(0,o)}function cc(e,t,n={}){const o=sc(e,t,n),s=function(e,t){const{safety:n,proposal:o,choice:s,notes:a}=e.rules,r=[...Object.values(n),...Object.values(o),...lc(e,t)];fi(e,t)||r.push(...Object.values(s),...Object.values(a));const{findings:i={},outcomes:l=[]}=e.host??{},c=[...Object.values(i),...l];return new Set([...r,...c].flatMap(n=>ki(e,n,t)))}(e,o),{outcome:a}=$i(e,o),r=e.questions.find(t=>function(e,t){const{asked:n}=t;return!cr(t.facts[e.fact])&&!pi(t.facts,e.fact)||void 0!==n&&!n.includes(e.id)&&(!0===e.confirm||!0===e.adds)}(t,o)&&ic(e,t,o)&&(e=>!0===e.always||!0===e.confirm||!0===e.adds||s.has(e.fact))(t)&&function(e,t,n){return"emergency"!==e&&("ask-professional"!==e||"redFlags"===n.fact&&!0!==n.adds||void 0!==(o=t.facts[n.fact])&&!cr(o));var o}(a,o,t));return r?rc(e,r,o):null}function dc(e,t,n,o){const s=sc(e,t,n),a=e.questions.find(e=>e.id===o);return a&&ic(e,a,s)?rc(e,a,s):null}function uc(e,t,n,o){return null!==dc(e,t,n,o)}const mc=(e,t)=>void 0!==e&&e.unsure===t.unsure&&(e.unsure||t.unsure||e.value===t.value),hc=["conditions","medicines","redFlags"];const gc=({knowledge:e},t)=>ir(e,t).length>0;function pc(e,t,n,o){return"supplements"!==t.fact||gc(e,o)?n.value:n.value.filter(({use:e})=>"antacid-laxative"!==e)}function fc(e,t,n,o){const s=t.answers.get(o.id);if(!s)return n;const a=(n.unsure??[]).filter(e=>e!==o.fact),r={...n};if(delete r[o.fact],"diet"===o.fact&&delete r.foodMg,"redFlags"===o.fact){const n=function({knowledge:e,hostFacts:t},n){const o=e.questions.filter(({id:e,fact:t})=>"redFlags"===t&&n.path.includes(e)),s=new Set(o.flatMap(({id:e})=>n.offered.get(e)??[])),a=(t.redFlags??[]).filter(t=>Object.hasOwn(e.redFlags,t)&&!s.has(t)),r=o.flatMap(({id:e})=>{return(t=n.answers.get(e))&&!t.unsure&&Array.isArray(t.value)?t.value:[];var t});return{list:[...new Set([...r,...a])],unsure:o.some(({id:e})=>!0===n.answers.get(e)?.unsure)}}(e,t);if(!n.unsure)return{...r,redFlags:n.list,unsure:a};const o=n.list.length>0?{redFlags:[...n.list,ea]}:{};return{...r,...o,unsure:[...a,"redFlags"]}}return s.unsure?{...r,unsure:[...a,o.fact]}:{...r,[o.fact]:pc(e,o,s,n),unsure:a}}function kc(e,t){const{knowledge:n,options:o}=e;let s=function(e){const t={...e};for(const e of hc){const n=t[e];n&&(t[e]=[...new Set([...n,ea])])}return"none"===t.lifeStage&&delete t.lifeStage,0===t.supplements?.length&&delete t.supplements,t}(e.hostFacts);for(const a of n.questions)t.path.includes(a.id)&&("redFlags"===a.fact||uc(n,s,o,a.id))&&(s=fc(e,t,s,a));return s}const bc=["age","sex","life-stage"],wc=new Map,vc=new Set;let yc=wc,$c=null,xc=null;const Mc=e=>[...vc].some(t=>t.kind===e);function jc(){for(const e of vc)e.pageChanged()}const zc=()=>yc;function Sc({path:e,answers:t}){const n=bc.flatMap(n=>{const o=e.includes(n)?t.get(n):void 0;return o&&!mc(yc.get(n),o)?[[n,o]]:[]});0!==n.length&&(yc=new Map([...yc,...n]),jc())}const Ac=()=>$c;function Pc(e,t=!1){return null===e&&null===$c||($c=null===e?null:Object.freeze({foodMg:e,...t&&{isEstimated:t}}),jc()),$c}function _c(){yc===wc&&null===$c||(yc=wc,$c=null,jc())}function Oc(e){for(const t of vc)if(t.kind===e&&t.receive)return{receive:t.receive.bind(t)}}const Cc="0.1.0";class Tc extends de{static version=Cc;static addLanguage=Gl;static settings=Tt;static plainAttributes=["lang","answers","knowledge","texts"];static properties={...At(Tt),answers:{attribute:!1,noAccessor:!0},knowledge:{attribute:!1,noAccessor:!0},texts:{attribute:!1,noAccessor:!0}};static get observedAttributes(){return[...super.observedAttributes,...this.plainAttributes]}#j=new zl(this,{knowledge:pt,arrived:()=>this.requestUpdate()});#z=new Pl({element:this,changed:()=>this.requestUpdate(),tell:e=>this.setProblems("texts",e)});#r=pt;#a=null;#S=null;#A=[null,pt];#P=Ol;#_=null;#O="";#C=!1;#T=!1;#D=!1;#E=new Map;#F=new Set;#L=null;get answers(){return function(e){if(Ts(e))return e;if("string"!=typeof e)return null;const t=Cs(e,_l);return t.ok&&Ts(t.value)?t.value:null}(this.#S??this.getAttribute("answers"))}set answers(e){const t=this.#S;this.#S=e??null,this.requestUpdate("answers",t)}get knowledge(){return this.#j.given}set knowledge(e){this.#j.given=e,this.requestUpdate()}get texts(){return this.#z.given}set texts(e){this.#z.given=e}get configProblems(){return Object.freeze([...this.#E.values()].flat())}get settings(){return this.#_??=this.#B(Ot(this,this.#N).values),this.#_}get language(){return this.#O}get words(){return this.#a??Kl(this.#O)}get knowledgeUsed(){return this.#r}get hostFacts(){return this.#P.facts}get isHostRiskUnread(){return this.#P.isRiskUnread}get givesCatalog(){return!1}configured(){return this.updateComplete}report(e){const t=this.#E.get("reported")??[];this.setProblems("reported",[...t,e])}setProblems(e,t){const n=new Map(t.map(e=>[JSON.stringify(this.#q(e)),this.#q(e)]));this.#E.set(e,[...n.values()]);for(const[e,t]of n)this.#F.has(e)||this.#H(e,t)}connectedCallback(){var e;super.connectedCallback(),this.#L??=this.#R(),e=this.#L,vc.add(e),xc??=function(){const e=new MutationObserver(jc);e.observe(document.documentElement,{attributes:!0,attributeFilter:["lang"],subtree:!0});const t=(n=jc,Il.add(n),()=>Il.delete(n));var n;return window.addEventListener("load",jc),()=>{e.disconnect(),t(),window.removeEventListener("load",jc)}}(),jc(),this.requestUpdate()}disconnectedCallback(){var e;super.disconnectedCallback(),this.#L&&(e=this.#L,vc.delete(e),vc.size>0||(xc?.(),xc=null,_c())),this.#j.stop(),this.#z.stop(),jc()}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),t!==n&&this.requestUpdate()}shouldUpdate(e){return Vl().length>0}willUpdate(e){this.#W(),this.#U(),this.#I(),this.#G(),this.#V(),this.#K(),this.settings.debug&&!this.#D&&this.#Y()}updated(e){const t=!0===this.blocks?.();t!==this.#T&&(this.#T=t,jc())}get#N(){return this.constructor.settings}#U(){const{values:e,problems:t}=Ot(this,this.#N),n=e;this.#_=this.#B(n);const o=n.claims!==this.#_.claims;this.setProblems("settings",o?[...t,$t("claims",n.claims,"eu on a page with a catalogue, for a shop may say no more")]:t)}#B(e){const t=this.givesCatalog||[...vc].some(e=>e.givesCatalog())?"eu":e.claims;return{...e,claims:t,country:Ct(e.country,Wl(this))}}#W(){const e=Vl(),t=Wl(this),n=function(e,t){const n=e.split("-")[0]?.toLowerCase()??"";return t.includes(n)?n:null}(t,e);this.#O=n??function(e){return e.includes(Hl)?Hl:e[0]??Hl}(e);const o="complete"!==document.readyState,s=`${e.join(" or ")}; for another language add its script. ${Kl(this.#O).name} is used`;this.setProblems("lang",n||o?[]:[$t("lang",t,s)])}#V(){const e=this.#S??this.getAttribute("answers"),t=[e,this.knowledgeUsed];t.every((e,t)=>e===this.#A[t])||(this.#A=t,this.#P=function(e,t){if(null==e||"string"==typeof e&&""===e.trim())return Ol;const n="string"==typeof e?Cs(e,_l):{ok:!0,value:e};if(!n.ok)return ql(e,`; this is no JSON: ${n.reason}`);if(!Ts(n.value))return ql(e);try{const e=Bl(n.value,t);return{...e,facts:Nl(e.facts)}}catch{return ql(e)}}(e,this.knowledgeUsed),this.setProblems("answers",this.#P.problems.filter(({attribute:e})=>"answers.own"!==e||!this.#j.isLoading)))}#I(){this.#j.follow();const{words:e,knowledge:t,problems:n}=this.#j.worded(Kl(this.#O),this.settings.claims);this.#a=e,this.#r=t,this.setProblems("knowledge",[...this.#j.problems,...n])}#G(){const e=this.words;this.#z.follow({words:e,knowledge:this.#r,claims:this.settings.claims}),this.#a=this.#z.over(e)}#R(){const e=this.receive?.bind(this),t=this.blocks?.bind(this);return{kind:this.kind,givesCatalog:()=>this.givesCatalog,pageChanged:()=>this.requestUpdate(),...e&&{receive:e},...t&&{blocks:t}}}#K(){this.#C!==this.givesCatalog&&(this.#C=this.givesCatalog,jc())}#q(e){const{attribute:t,value:n,expected:o}=e;return Object.freeze({element:this.localName,attribute:t,value:n,expected:o})}#H(e,t){this.#F.add(e);const{element:n,attribute:o,value:s,expected:a}=t;console.warn(`<${n}> ${o}: ${JSON.stringify(s)} cannot be used. Expected: ${a}.`);const r=()=>{Dt(this,"mg-config-error",t)};this.updateComplete.then(r,r)}async#Y(){this.#D=!0,await this.updateComplete.catch(()=>!1),await this.configured(),await this.#j.ready;const{id:e,version:t,hash:n}=ye(this.knowledgeUsed),o=this.configProblems.length;console.info(`[${this.localName} ${Cc}] knowledge ${e} ${t} ${n} problems: ${o}`)}}const Dc=e=>e.normalize("NFKD").replace(/\p{Mn}/gu,"").toLowerCase(),Ec=e=>e.replace(/[.*+?^${}()|[\]\\]/g,String.raw`\$&`),Fc=/\b(calcium|kalzium|zinc?k?|zink|kalium|potassium|ijzer|iron|eisen|fer|natrium|sodium|selen(?:ium)?|chroom|chromium)/,Lc=e=>new RegExp(String.raw`(?<![\p{L}\d])${e}(?![\p{L}\d])`,"u"),Bc=e=>Lc(Ec(Dc(e)).replace(/^magnesium[\s-]*(?=.)/,String.raw`magnesium[\s-]*`));function Nc(e){const[,t=""]=/^magnesium[\s-]*(.+)$/.exec(Dc(e))??[];return t.length<6?null:Lc(String.raw`(?<!acetyl[\s-]*)${Ec(t)}`)}const qc=new WeakMap;function Hc(e){let t=qc.get(e);return t||(t=Object.entries(e).map(([e,t])=>({id:e,sure:t.synonyms.map(Bc),stems:t.synonyms.map(Nc).filter(e=>null!==e),ambiguous:t.ambiguousSynonyms.map(Bc)})),qc.set(e,t)),t}const Rc=(e,t)=>e.some(e=>e.test(t));function Wc(e,t){const n=Dc(e),o=/magnesium|\bmg\b/.test(n);return Hc(t).filter(({sure:e,stems:t})=>Rc(e,n)||o&&Rc(t,n)).map(({id:e})=>e)}const Uc=["capsule","tablet","softgel","gummy","lozenge","effervescent","sachet","scoop","gram","ml","drop","spray","ampoule","piece"],Ic=e=>Ko().check(new go({check:"overwrite",tx:e=>e.trim()}),ws(e)),Gc=e=>{const t=new RegExp(`^.{1,${e}}$`,"su");return Ic(e=>t.test(e))},Vc=e=>Zo().check(ws(t=>t>0&&t<=e)),Kc=e=>Zo().check(ws(t=>t>=0&&t<=e)),Yc=e=>Ic(t=>null!==e(t)),Zc=e=>as(Gc(500)).check(ws(({length:t})=>t<=e)),Jc=(e,t,n)=>({shape:e,whenBad:t,expected:n}),Qc=Object.freeze({catalog:null,problems:[],recognised:[]}),Xc=(e,t)=>({catalog:null,problems:[$t("catalog",e,t)],recognised:[]}),ed=e=>null!=e&&""!==e;function td({path:e,problems:t},n,o,s){t.push($t(`${e}.${n}`,o,s))}function nd(e,t,n,o,s){const a=Ds(e,t);if(!ed(a))return!0;const r=(Array.isArray(a)&&n.listShape||n.shape).safeParse("id"===t&&"number"==typeof a?String(a):a);if(r.success)return o[t]=r.data,!0;const i={"leave-out":`${t} is left out`,drop:"the product is left out","count-as-true":"it counts as true"};return td(s,t,a,`${n.expected}; ${i[n.whenBad]}`),"count-as-true"===n.whenBad&&(o[t]=!0),"drop"!==n.whenBad}function od(e,{knowledge:t,recognised:n}){const o=function(e,t){const n=Dc(e);if(Fc.test(n))return null;const[o,s]=function(e,t){const n=e.filter(e=>"topical"===t[e]?.route);return n.length>0?n:[...e]}(Wc(e,t),t);if(void 0===o||void 0!==s)return null;const a=((e,t)=>Hc(t).flatMap(({sure:e})=>e).reduce((e,t)=>e.replace(t," "),e))(n,t);return Hc(t).some(({id:e,ambiguous:t})=>e!==o&&Rc(t,a))?null:o}(e.name,t.forms);return n.push({product:e.id,form:o}),o??void 0}function sd(e,t,n){if(!Ts(e))return n.problems.push($t(n.path,e,"an object with at least id, name and elementalMgPerUnit")),null;const o=function(e,t,n){const o={};for(const[s,a]of Object.entries(t.fields))if(!nd(e,s,a,o,n))return null;for(const s of["id","name"])if(void 0===o[s])return td(n,s,Ds(e,s),`${t.fields[s].expected}; the product is left out`),null;return o}(e,t,n);if(!o||!function(e,{ids:t},n){return t.has(e)?(td(n,"id",e,"an id that no earlier product has; the product is left out"),!1):(t.add(e),!0)}(o.id,t,n))return null;const{form:s,...a}=o,r=function(e,t,n){const o=e.form;if(void 0===o||0===o.length)return od(e,t);const s=[o].flat().map(e=>e.toLowerCase()),a=s.filter(e=>!Object.hasOwn(t.knowledge.forms,e));return 0===a.length?Array.isArray(o)?[...new Set(s)]:s[0]:(td(n,"form",a.join(", "),`forms out of ${Object.keys(t.knowledge.forms).join(", ")}; form counts as missing`),Array.isArray(o)?void 0:od(e,t))}(o,t,n),i=void 0===r?a:{...a,form:r};return function(e,t,n,o){if(void 0!==t.elementalMgPerUnit||function(e,{knowledge:t}){const n=void 0===e?[]:[e].flat();return n.length>0&&n.every(e=>"oral"!==t.forms[e]?.route)}(t.form,n))return!0;const s=Ds(e,"elementalMgPerUnit"),{expected:a}=n.fields.elementalMgPerUnit;return ed(s)||td(o,"elementalMgPerUnit",s,`${a}; the product is left out`),!1}(e,i,t,n)?i:null}function ad(e){if(e.length<=5)return e;const t=e.slice(0,5),n=t.map(({attribute:e,value:t})=>`${e}: ${yt(t).slice(0,30)}`).join(" | "),o=t.map(({attribute:e,expected:t})=>`${e}: ${t}`).join(" | ");return[$t("catalog",n,`${e.length} values to be otherwise, of which the first are ${o}`)]}function rd(e,t){const n=Ts(e)?Ds(e,"products"):void 0;if(!Ts(e)||!Array.isArray(n))return Xc(e,'JSON such as {"products": [ \u2026 ]}');if(0===n.length)return Xc(e,"at least one product");if(n.length>2e3)return Xc(`${n.length} products`,"at most 2000 products");const o=function(e){try{return{knowledge:e,fields:{id:Jc(Gc(200),"drop","a text of 1 to 200 characters"),name:Jc(Gc(500),"drop","a text of 1 to 500 characters"),url:Jc(Yc(wt),"leave-out","an address that starts with https:, http:, mailto: or tel:, or a relative one"),image:Jc(Yc(vt),"leave-out","an address that starts with https: or http:, or a relative one"),cartUrl:Jc(Yc(vt),"leave-out","an address that starts with https: or http:, or a relative one"),price:Jc(Kc(1e6),"leave-out","a number of 0 or more, such as 19.95"),form:{...Jc(Gc(200),"leave-out","the id of a form, or a list of them"),listShape:Zc(20)},elementalMgPerUnit:Jc(Vc(5e3),"leave-out","a number of mg above 0, at most 5000"),unit:Jc((t=Uc,Ko().check(ws(e=>t.includes(e)))),"leave-out",`one of ${Uc.join(", ")}`),unitsPerPack:Jc(Vc(1e5),"leave-out","a number above 0"),labelUnitsPerDay:Jc(Vc(1e3),"drop","a number above 0"),vitaminB6MgPerUnit:Jc(Kc(5e3),"drop","a number of mg, 0 or more"),otherActives:Jc(Zc(100),"drop","a list of texts"),inStock:Jc(es(),"leave-out","true or false"),affiliate:Jc(es(),"count-as-true","true or false")},problems:[],recognised:[],ids:new Set}}catch{return null}var t}(t);if(!o)return Xc(e,"a page that adds nothing to Object.prototype; no products are shown");const s=function(e,{problems:t}){const n=Ds(e,"currency");if(!ed(n))return;const o=Ic(e=>/^[A-Za-z]{3}$/.test(e)).safeParse(n);if(o.success)return o.data.toUpperCase();t.push($t("catalog.currency",n,"three letters, such as EUR"))}(e,o),a=function(e,t){const n=[];for(const[o,s]of e.entries()){const e={path:`catalog.products[${o}]`,problems:[]},a=sd(s,t,e);a&&n.push(a),t.problems.push(...e.problems)}return n}(n,o);return{catalog:void 0===s?{products:a}:{currency:s,products:a},problems:ad(o.problems),recognised:o.recognised}}function id(e,t){try{return rd(e,t)}catch{return Xc(e,"plain JSON")}}const ld=5e6,cd="a selector of an inline JSON script that is on the page, or a URL that starts with /, ./ or https: or ends in .json";function dd(e,{value:t,knowledge:n}){const o=Cs(e,ld);return o.ok?id(o.value,n):Xc(t,`a catalogue in JSON; what is there is no JSON: ${o.reason}`)}function ud(e){const t=function({value:e,element:t}){const n=t.getRootNode();try{return(n instanceof ShadowRoot?n.querySelector(e):null)??t.ownerDocument.querySelector(e)}catch{return null}}(e);return t?dd(t.textContent??"",e):Xc(e.value,cd)}function md(e){return t=e.value,/^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(t)?async function(e){const t=vt(e.value);if(null===t)return Xc(e.value,cd);const{signal:n,clear:o}=function(e){const t=new AbortController,n=()=>t.abort(),o=setTimeout(n,15e3);return e.addEventListener("abort",n,{once:!0}),{signal:t.signal,clear:()=>{clearTimeout(o),e.removeEventListener("abort",n)}}}(e.signal);try{return await async function(e,t){return e.ok?Number(e.headers.get("content-length"))>ld?Xc(t.value,"JSON of at most 5000000 characters"):dd(await e.text(),t):Xc(t.value,`a URL that answers with JSON; it answered ${e.status}`)}(await fetch(t,{signal:n}),e)}catch{return e.signal.aborted?Qc:Xc(e.value,"a URL that can be reached from this page; it gave no answer")}finally{o()}}(e):"loading"!==e.element.ownerDocument.readyState?ud(e):function({element:e,signal:t}){return new Promise(n=>{const o={once:!0,signal:t};e.ownerDocument.addEventListener("DOMContentLoaded",()=>n(),o),t.addEventListener("abort",()=>n(),{once:!0})})}(e).then(()=>e.signal.aborted?Qc:ud(e));var t}class hd{state="none";catalog=null;recognised=[];ready=Promise.resolve();#Z;#c;#u=null;#m=null;#g=null;constructor(e,t){this.#Z=e,this.#c=t,e.addController(this)}get given(){return this.#u??(this.#Z.getAttribute("catalog")?.trim()||null)}set given(e){this.#u=e||null,this.#Z.requestUpdate()}hostUpdate(){const e=this.given;e!==this.#m&&(this.#J(),this.#m=e,this.#$(e))}hostDisconnected(){const e=null!==this.#g;this.#J(),e&&(this.#m=null)}#J(){this.#g?.abort(),this.#g=null}#$(e){const t=this.#c.knowledge();if(null===e)return this.#k(Qc,"none");if("string"!=typeof e)return this.#k(id(e,t));const n=new AbortController,o=md({value:e,element:this.#Z,knowledge:t,signal:n.signal});if(!(o instanceof Promise))return this.#k(o);this.#k(Qc,"loading"),this.#g=n,this.ready=o.then(e=>this.#b(n,e))}#b(e,t){this.#g===e&&(this.#g=null,this.#k(t),this.#Z.requestUpdate())}#k(e,t=(e.catalog?"ready":"failed")){this.state=t,this.catalog=e.catalog,this.recognised=e.recognised,this.#c.tell(e.problems)}}function gd(e,t=window){const{dataLayer:n}=t,o={event:"mg_finished",kind:e};try{void 0===n?t.dataLayer=[o]:n.push(o)}catch{}}function pd(e){return U`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${e}
  </svg>`}const fd={chevron:()=>pd(I`<path d="m6 9 6 6 6-6" />`),plus:()=>pd(I`<path d="M12 5v14M5 12h14" />`),minus:()=>pd(I`<path d="M5 12h14" />`),close:()=>pd(I`<path d="m6 6 12 12M18 6 6 18" />`),search:()=>pd(I`<circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />`),alert:()=>pd(I`<circle cx="12" cy="12" r="9" /><path d="M12 7.5v5.5M12 16.5v.01" />`),info:()=>pd(I`<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.5v.01" />`),stop:()=>pd(I`<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z" /><path d="M12 7.5v5.5M12 16.5v.01" />`),phone:()=>pd(I`<path d="M5 4h3.5l1.8 4.6-2.2 1.6a13 13 0 0 0 5.7 5.7l1.6-2.2 4.6 1.8V19a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z" />`),arrow:()=>pd(I`<path d="M4 12h15M13 6l6 6-6 6" />`),check:()=>pd(I`<path d="m5 12.5 4.5 4.5L19 7.5" />`),lock:()=>pd(I`<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" />`),calendar:()=>pd(I`<rect x="4" y="5" width="16" height="15" rx="2" /><path d="M8 3v4M16 3v4M4 10.5h16" />`),printer:()=>pd(I`<path d="M7 8.5V4h10v4.5" /><path d="M7 17H5.5A1.5 1.5 0 0 1 4 15.5V10a1.5 1.5 0 0 1 1.5-1.5h13A1.5 1.5 0 0 1 20 10v5.5a1.5 1.5 0 0 1-1.5 1.5H17" /><path d="M7 14h10v6H7z" />`),list:()=>pd(I`<rect x="5" y="3" width="14" height="18" rx="2" /><path d="m8.5 8 1 1 2-2M14 8h2M8.5 14.5l1 1 2-2M14 14.5h2" />`),download:()=>pd(I`<path d="M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19.5h14" />`),more:()=>pd(I`<path d="M6 12h.01M12 12h.01M18 12h.01" />`),clock:()=>pd(I`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3.5 2" />`)};function kd(e,t,n="disclosure",o=!1){return U`<details class="disclosure" part=${n} ?open=${o}>
    <summary part="summary">${fd.chevron()}<span>${e}</span></summary>
    <div class="disclosed stack">${t}</div>
  </details>`}const bd=1440,wd=[0,6,12,18,24],vd=e=>Math.round(e/bd*1e3)/10+"%";function yd(e,t){return Xi(e.medicines,t)?.name??t}function $d(e,t,n,o,s){const a=(e%bd+bd)%bd,r=Math.min(bd,t-e);return(a+r>bd?[[a,bd],[0,a+r-bd]]:[[a,a+r]]).map(([e=0,t=0])=>I`<rect class=${n} x=${vd(e)} width=${vd(t-e)} y=${o} height=${s} />`)}function xd(e,t){return I`<svg class="at" x=${vd(yr(e))} y="37" overflow="visible">${t}</svg>`}function Md(e){return U`<figure class="timeline stack" part="timeline">
    ${function(e){const t=e.separations.flatMap(({times:e})=>e);return U`<svg class="day" width="100%" height="78" aria-hidden="true" focusable="false">
    ${function({separations:e,...t}){const n=Mr(t);return e.flatMap(e=>e.times.flatMap(t=>{const o=yr(t),s=null===e.hoursBeforeMedicine?$r(n,o):0;return $d(o-Math.max(s,60*jr(e)),o+60*e.hoursAfterMedicine,"band",26,22)}))}(e)}
    <rect class="track" x="0" y="32" width="100%" height="10" />
    ${function({wake:e,bed:t}){const[n,o]=[yr(e),yr(t)];return $d(o,n<o?n+bd:n,"night",32,10)}(e)}
    ${e.meals.map(e=>xd(e,I`<line class="meal" x1="0" x2="0" y1="-5" y2="5" />`))}
    ${t.map(e=>xd(e,I`<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`))}
    ${e.plan.moments.map(({at:t,mg:n})=>xd(t,I`<circle class="dose" r="8" /><text class="dose-label" y="-18" text-anchor="middle">${e.words.mg(n)}</text>`))}
    ${wd.map(e=>I`<text class="hour" x=${vd(60*e)} y="74" text-anchor=${0===e?"start":24===e?"end":"middle"}>${e}</text>`)}
  </svg>`}(e)} ${function({words:e,separations:t}){if(0===t.length)return V;const{plan:n}=e.result,o=e=>U`<svg class="swatch" viewBox="-8 -8 16 16" aria-hidden="true">${e}</svg>`;return U`<ul class="legend small muted" aria-hidden="true">
    <li>${o(I`<circle class="dose" r="7" />`)}${n.dose}</li>
    <li>${o(I`<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`)}${n.medicine}</li>
    <li>${o(I`<rect class="band" x="-8" y="-8" width="16" height="16" />`)}${n.keepFree}</li>
  </ul>`}(e)}
    <ol class="entries">
      ${function({words:e,plan:t,separations:n,takes:o,...s}){const a=t.moments.map(({at:t,moment:n,mg:s},a)=>({time:t,what:e.mg(s),detail:e.result.plan.moments[n],takes:o?.[a],dose:!0})),r=n.flatMap(({medicine:t,times:n})=>n.map(n=>({time:n,what:yd(e,t),detail:"",dose:!1}))),i=Mr(s),l=({time:e})=>$r(i,yr(e));return[...a,...r].sort((e,t)=>l(e)-l(t))}(e).map(t=>function(e,{time:t,what:n,detail:o,takes:s,dose:a}){return U`<li class="entry ${a?"is-dose":""}">
    <span class="entry-time figures">${e.clock(t)}</span>
    <span
      ><span class="entry-what">${n}</span
      >${o?U` <span class="muted">${o}</span>`:V}${s?U`<span class="entry-takes">${s}</span>`:V}</span
    >
  </li>`}(e.words,t))}
    </ol>
  </figure>`}const jd=a`
  .day,
  .legend .swatch {
    direction: ltr;
  }

  .day text {
    fill: currentColor;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  .day .hour {
    opacity: 0.72;
  }

  .day .dose-label {
    font-weight: 650;
  }

  .day .track {
    rx: 5px;
  }

  .night {
    fill: color-mix(in srgb, currentColor 16%, transparent);
  }

  .band {
    fill: color-mix(in srgb, var(--_caution) 24%, transparent);
    rx: 3px;
  }

  .meal {
    stroke: currentColor;
    stroke-width: 2px;
    opacity: 0.45;
  }

  .medicine {
    fill: var(--_caution);
  }

  .dose {
    fill: var(--_accent);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }

  .entries {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 1em;
  }

  .entry {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .entry-time {
    white-space: nowrap;
    color: var(--_muted);
  }

  .is-dose .entry-what {
    font-weight: 650;
  }

  .entry-takes {
    display: block;
  }
`;function zd(e,t,n){return Xi(e.result.plan.stopSigns,t)?.(n)??t}function Sd(e,{moments:t}){return t.every(({moment:e})=>"bedtime"!==e)?e.result.plan.withMeal:e.calendar.withWater}function Ad({plan:e,besideAdvice:t},n){const{keeping:o,trials:s,alcohol:a}=t,r="education"===n?[...s.sources,...a.sources]:[];return[...e.sources,...o.sources,...r]}function Pd(e){const{words:t,knowledge:n,facts:o,plan:s,takes:a}=e,r=t.result.plan,i=xr(n,o),l=i.filter(({medicine:e,times:t})=>!o.medicineTimes?.[e]&&t.length>0);return U`<section class="block" part="plan" aria-labelledby="plan">
    <div>
      <h3 id="plan" tabindex="-1">${r.heading}</h3>
      <p class="dose-total figures">${r.total({mg:s.elementalMgPerDay})}</p>
    </div>
    ${Md({words:t,plan:s,separations:i,meals:o.meals??n.plan.defaultMeals,wake:o.wake??n.plan.defaultWake,bed:o.bed??n.plan.defaultBed,...a&&{takes:a}})}
    ${i.length>0?U`<ul class="bullets">
            ${i.map(e=>U`<li>${function(e,{medicine:t,hoursAfterMedicine:n,hoursBeforeMedicine:o}){const{plan:s}=e.result,a=yd(e,t);return null===o?s.medicineFirst({medicine:a,hours:n}):s.gapBoth({medicine:a,hoursAfter:n,hoursBefore:o})}(t,e)}</li>`)}
            ${l.map(e=>U`<li class="muted">${function(e,{medicine:t,times:n}){const o=n.map(t=>e.clock(t));return e.result.plan.assumedTimes({medicine:yd(e,t),times:e.list(o)})}(t,e)}</li>`)}
          </ul>`:V}
    <div class="pair">
      <ul class="bullets">
        ${function(e,t){const n=e.result.plan,{elementalMgPerDay:o,startMgPerDay:s,startDays:a,reviewAfterDays:r,moments:i}=t;return[...a>0?[n.start({days:a,mg:s,thenMg:o})]:[],...i.length>1?[n.split({mg:o,times:i.length})]:[],Sd(e,t),n.lower,n.review({days:r})]}(t,s).map(e=>U`<li>${e}</li>`)}
      </ul>
      <div class="stack">${function({words:e,plan:t,help:n}){return U`<p>${e.result.plan.stopWhen}</p>
    <ul class="bullets">
      ${t.stopWhen.map(t=>U`<li>${zd(e,t,n)}</li>`)}
    </ul>`}(e)}</div>
    </div>
    <p class="small muted">${r.elemental}${o.meals?"":` ${r.assumedMeals}`}</p>
    ${function(e){const{goodToKnow:t,keeping:n}=e.words.result.plan,o=function({words:e,knowledge:t,claims:n}){const{trials:o,alcohol:s}=e.result.plan;return"education"===n?{term:o(t.besideAdvice.trials),drinks:s}:{}}(e),s=Object.entries(n).map(([e,{title:t,text:n}])=>({title:t,text:[n,o[e]].filter(Boolean).join(" ")}));return kd(t,U`<dl class="keeping small">
      ${s.map(({title:e,text:t})=>U`<div>
            <dt>${e}</dt>
            <dd>${t}</dd>
          </div>`)}
    </dl>`,"keeping")}(e)} ${e.actions??V}
  </section>`}const _d=a`
  .keeping {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .keeping dt {
    font-weight: 600;
  }
`,Od=a`
  .print-frame {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
`;let Cd=null;class Td{#Q;#X;#ee=document.createElement("iframe");constructor(e){this.#Q=e,this.#X=e.host.renderRoot,this.#ee.className="print-frame",this.#ee.title=e.title,this.#ee.tabIndex=-1,this.#ee.setAttribute("aria-hidden","true"),this.#ee.addEventListener("load",this.#te,{once:!0})}begin(){const{styleSheet:e}=Od;e&&(this.#X.adoptedStyleSheets=[...this.#X.adoptedStyleSheets,e]),this.#Q.host.addController(this),this.#X.prepend(this.#ee)}end(){Cd===this&&(Cd=null),this.#ee.remove(),this.#Q.host.removeController(this);const{styleSheet:e}=Od;this.#X.adoptedStyleSheets=this.#X.adoptedStyleSheets.filter(t=>t!==e)}hostDisconnected(){this.end()}#te=()=>{try{const e=this.#ee.contentWindow;this.#ne(e),e.addEventListener("afterprint",()=>setTimeout(()=>this.end()),{once:!0}),e.print()}catch(e){this.end(),Dd(e)}};#ne({document:e,CSSStyleSheet:t}){const{title:n,lang:o,content:s,styles:a,arrange:r}=this.#Q,i=new t;i.replaceSync(a.cssText),e.adoptedStyleSheets=[i],e.title=n,e.documentElement.lang=o,le(s,e.body,{creationScope:e}),r?.(e)}}const Dd=e=>console.warn("This could not be printed.",e);function Ed(e){try{Cd?.end(),Cd=new Td(e),Cd.begin()}catch(e){Cd=null,Dd(e)}}function Fd(e,t){const n=e[t];return"number"==typeof n?n:Number.NaN}function Ld(e,t){return"number"==typeof e[t]||"string"==typeof e[t]}function Bd(e,t){const n=e[t];return void 0===n?"":String(n)}function Nd(e){return{emergency:Bd(e,"emergency")||"112",crisis:Bd(e,"crisis")||void 0,crisisSite:Bd(e,"crisisSite")||void 0}}function qd(e,t){return{title:e,text:e=>t(Nd(e))}}const Hd=({supplementMg:e,upperLevelMg:t})=>"number"==typeof e&&"number"==typeof t&&e<=t;function Rd({foodLowMg:e,supplementMg:t,referenceHighMg:n}){return"number"!=typeof e||"number"!=typeof n||e+("number"==typeof t?t:0)>=n}function Wd(e,{thousands:t,rangeDash:n="\u2013"}){const o=new Map,s=(n,s=0)=>{const a=0===s?Math.round(n):n;return Number.isInteger(a)&&a>=0&&a<=999999?a<1e3?String(a):((e,t)=>`${Math.floor(e/1e3)}${t}${String(e%1e3).padStart(3,"0")}`)(a,t):(t=>{const n=o.get(t);if(n)return n;const s=new Intl.NumberFormat(e,{maximumFractionDigits:t});return o.set(t,s),s})(s).format(n)},a=(e,t=0)=>`${s(e,t)}\xa0mg`;return{number:s,mg:a,mgRange:(e,t)=>s(e)===s(t)?a(e):`${s(e)}${n}${a(t)}`,percent:t=>new Intl.NumberFormat(e,{style:"percent",maximumFractionDigits:0}).format(t),price:(t,n)=>{try{return new Intl.NumberFormat(e,{style:"currency",currency:n}).format(t)}catch{return`${s(t,2)}\xa0${n}`}},list:t=>new Intl.ListFormat(e,{type:"conjunction"}).format(t),either:t=>new Intl.ListFormat(e,{type:"disjunction"}).format(t)}}const Ud=({number:e,mg:t},n)=>(o,s)=>e(o)===e(s)?t(o):`${e(o)} ${n} ${t(s)}`;function Id(e,t,n,o){return`${e.number(t,2)}\xa0${1===t?n:o}`}function Gd(e,{lowMg:t,highMg:n,upperLevelMg:o=1/0}){return e(t,(t>o||n<=o)&&n-t<=2?t:n)}function Vd({mgFromTo:e},t){if(!Ld(t,"supplementMgHigh"))return"";const n=Fd(t,"supplementMgHigh");return Gd(e,{lowMg:Ld(t,"supplementMg")?Fd(t,"supplementMg"):n,highMg:n,upperLevelMg:Ld(t,"upperLevelMg")?Fd(t,"upperLevelMg"):void 0})}const Kd=Array.from({length:30},()=>U`<div class="rule"></div>`),Yd=["roomy","close","dense","tight"],Zd="close",Jd=266/25.4*96,Qd={bed:"23:00",wake:"07:00"};function Xd(e,t=[]){return 0===t.length?V:U`<section>
    <h2>${e}</h2>
    <div class=${t.length>1?"columns":""}>
      ${t.map(({title:e,text:t})=>U`<p class="finding"><strong>${e}</strong> ${t}</p>`)}
    </div>
  </section>`}function eu(e){const{words:t,knowledge:n}=e;return U`<main class="sheet ${Zd}">
    <div class="row">
      <div class="cell">
        ${function({words:e,title:t,outcome:n,text:o}){const s=new Intl.DateTimeFormat(e.lang,{dateStyle:"long"}).format(new Date);return U`<header>
    <div class="masthead">
      <p class="title">${t}</p>
      <p class="name">${e.sheet.name}<span class="line"></span></p>
      <p>${e.sheet.printed({date:s})}</p>
    </div>
    <h1>${n}</h1>
    ${o?U`<p class="lead">${o}</p>`:V}
  </header>`}(e)} ${function({words:e,figures:t}){return 0===t.length?V:U`<section>
    <h2>${e.sheet.figures}</h2>
    <dl class="figures">
      ${t.map(({label:e,value:t})=>U`<div class="figure">
            <dt>${e}</dt>
            <dd>${t}</dd>
          </div>`)}
    </dl>
  </section>`}(e)} ${function(e){const{words:t,plan:n,help:o={emergency:"112"}}=e;if(!n)return V;const s=t.result.plan;return U`<section>
    <h2>${t.sheet.plan}<span class="aside">${s.total({mg:n.elementalMgPerDay})}</span></h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.sheet.time}</th>
          <th scope="col">${t.sheet.what}</th>
          <th scope="col">${t.sheet.magnesium}</th>
        </tr>
      </thead>
      <tbody>
        ${function({words:e,separations:t,takes:n,night:o=Qd},s){const a=s.moments.map(({at:t,moment:o,mg:s},a)=>({time:t,what:[e.result.plan.moments[o],n?.[a]].filter(Boolean).join(": "),magnesium:e.mg(s),dose:!0})),r=t.flatMap(t=>{const n=yd(e,t.medicine),o=function({sheet:e},{hoursAfterMedicine:t,hoursBeforeMedicine:n}){return null===n?e.hoursLater({hours:t}):n===t?e.hoursApart({hours:t}):e.hoursAfterAndBefore({hoursAfter:t,hoursBefore:n})}(e,t);return(0===t.times.length?[null]:t.times).map(e=>({time:e,what:n,magnesium:o,dose:!1}))}),i=Mr(o),l=({time:e})=>null===e?1/0:$r(i,yr(e));return[...a,...r].sort((e,t)=>l(e)-l(t))}(e,n).map(e=>function(e,{time:t,what:n,magnesium:o,dose:s}){return U`<tr class=${s?"dose":"medicine"}>
    <td class="time">${null===t?"\u2013":e.clock(t)}</td>
    <td>${n}</td>
    <td>${o}</td>
  </tr>`}(t,e))}
      </tbody>
    </table>
    <div class="columns">
      <ul class="item">
        ${function({words:e,separations:t},n){const o=e.result.plan,{elementalMgPerDay:s,startMgPerDay:a,startDays:r,reviewAfterDays:i}=n;return[...r>0?[o.start({days:r,mg:a,thenMg:s})]:[],Sd(e,n),o.lower,e.calendar.review({days:i}),...t.length>0?[e.sheet.medicineTimes]:[]]}(e,n).map(e=>U`<li>${e}</li>`)}
      </ul>
      ${n.stopWhen.length>0?U`<div class="item">
              <p><strong>${s.stopWhen}</strong></p>
              <ul>
                ${n.stopWhen.map(e=>U`<li>${zd(t,e,o)}</li>`)}
              </ul>
            </div>`:V}
    </div>
  </section>`}(e)} ${Xd(t.sheet.findings,e.findings)}
        ${Xd(t.result.goodToKnow,e.goodToKnow)} ${function({words:e,answers:t}){return 0===t.length?V:U`<section>
    <h2>${e.sheet.answers}</h2>
    <dl class="columns">
      ${t.map(({label:e,value:t})=>U`<div class="item answer">
            <dt>${e}</dt>
            <dd>${t}</dd>
          </div>`)}
    </dl>
  </section>`}(e)} ${function({words:e,sources:t}){if(0===t.length)return V;const n=new Map;for(const{title:e,standing:o}of t)n.set(o,[...n.get(o)??[],e]);return U`<section class="sources">
    <h2>${e.result.sources.heading}</h2>
    ${[...n].map(([e,t])=>U`<p>${e?U`<strong>${e}:</strong> `:V}${t.join("; ")}.</p>`)}
  </section>`}(e)}
      </div>
    </div>
    <div class="row rest">
      <div class="cell notes">
        <h2>${t.sheet.notes}</h2>
        <div class="rules" aria-hidden="true">${Kd}</div>
      </div>
    </div>
    <footer class="row">
      <div class="cell foot">
        <p>${t.result.purpose}</p>
        <p>${t.sheet.knowledge(n)}</p>
      </div>
    </footer>
  </main>`}const tu=a`
  @page {
    size: A4;
    margin: 14mm;
  }

  :root {
    color-scheme: only light;
    color: #000;
    background: #fff;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  body {
    font:
      9.5pt/1.4 system-ui,
      'Helvetica Neue',
      Arial,
      sans-serif;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }

  .sheet {
    display: table;
    inline-size: 100%;
    block-size: min(264mm, calc(100vh - 5mm));
  }

  /* As wide as on paper, to see how much it is. */
  @media screen {
    .sheet {
      inline-size: 182mm;
    }
  }

  .close {
    font-size: 8.75pt;
  }

  .dense {
    font-size: 8pt;
    line-height: 1.32;
  }

  .tight {
    font-size: 7.5pt;
    line-height: 1.3;
  }

  .row {
    display: table-row;
  }

  .rest {
    block-size: 100%;
  }

  .cell {
    display: table-cell;
  }

  section {
    margin-block-start: 1.5em;
  }

  :is(.dense, .tight) section {
    margin-block-start: 0.95em;
  }

  h1 {
    margin-block: 0.35em 0.3em;
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  h2 {
    padding-block-end: 0.3em;
    margin-block-end: 0.5em;
    border-block-end: 0.75pt solid #000;
    font-size: 1em;
    font-weight: 650;
    break-after: avoid;
  }

  strong {
    font-weight: 650;
  }

  p,
  dd {
    orphans: 2;
    widows: 2;
  }

  .masthead,
  .foot {
    color: #444;
    font-size: 0.9em;
  }

  .masthead {
    display: flex;
    gap: 2em;
    padding-block-end: 0.9em;
    border-block-end: 2.25pt solid #000;
  }

  .name {
    display: flex;
    flex: 1;
    gap: 0.6em;
  }

  .line {
    flex: 1;
    border-block-end: 0.5pt solid #777;
  }

  .title {
    color: #000;
    font-weight: 650;
  }

  .aside {
    float: right;
    font-weight: 400;
  }

  .lead {
    font-size: 1.1em;
  }

  .figures {
    display: table;
    table-layout: fixed;
    inline-size: 100%;
  }

  .figure {
    display: table-cell;
    padding-inline-end: 1em;
  }

  .figure dt {
    color: #444;
    font-size: 0.9em;
  }

  .figure dd {
    font-size: 1.25em;
    font-weight: 650;
  }

  table {
    inline-size: 100%;
    margin-block-end: 0.7em;
    border-collapse: collapse;
    /* A document without a doctype gives tables a letter of their own. */
    font: inherit;
    color: inherit;
  }

  th,
  td {
    padding: 0.3em 1em 0.3em 0;
    border-block-end: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: baseline;
  }

  th {
    padding-block-start: 0;
    color: #444;
    font-size: 0.9em;
    font-weight: 400;
  }

  tr {
    break-inside: avoid;
  }

  .dose td {
    font-weight: 650;
  }

  .time {
    white-space: nowrap;
  }

  th:first-child {
    inline-size: 16%;
  }

  th:last-child {
    inline-size: 44%;
  }

  .columns {
    columns: 2;
    column-gap: 8mm;
  }

  .item,
  .finding {
    padding-block-end: 0.4em;
  }

  .item {
    break-inside: avoid;
  }

  .tight :is(.item, .finding) {
    padding-block-end: 0.25em;
  }

  li {
    margin-inline-start: 1.3em;
  }

  .answer {
    display: flex;
    gap: 0.8em;
  }

  .answer dt {
    flex: none;
    inline-size: 34%;
    color: #444;
  }

  .sources {
    color: #444;
    font-size: max(6pt, 0.78em);
    line-height: 1.25;
  }

  .sources h2 {
    padding: 0;
    margin: 0;
    border: 0;
  }

  .notes {
    position: relative;
    block-size: 18mm;
    padding-block-start: 1.5em;
    break-inside: avoid;
  }

  .tight .notes {
    block-size: 14mm;
    padding-block-start: 1em;
  }

  .rules {
    position: absolute;
    inset: 3em 0 0.8em;
    overflow: hidden;
  }

  .rule {
    block-size: 7.5mm;
    border-block-end: 0.5pt solid #bbb;
  }

  .foot {
    padding-block-start: 0.6em;
    border-block-start: 0.5pt solid #000;
    font-size: 0.8em;
  }
`;function nu(e,t){const{intake:n}=e.result,{foodMg:o,foodLowMg:s=o,foodHighMg:a=o,proposedMg:r}=t,{supplementMg:i,supplementMgHigh:l=i}=t,{referenceLowMg:c,referenceHighMg:d,limitMg:u}=t,m=(t,n)=>e.mgRange(t,n),h=(e,t,n)=>void 0===t||void 0===n?[]:[{label:e,value:m(t,n)}],g=void 0===i||void 0===l?void 0:Gd(m,{lowMg:i,highMg:l,upperLevelMg:u});return[...h(n.food,s,a),...void 0===g?[]:[{label:n.supplement,value:g}],...h(n.proposed,r,r),...h(n.reference,c,d),...h(n.upperLevel,u,u)]}function ou({body:e},t=1){const n=e.querySelector(".sheet");if(!n)return;const o=e=>{n.className=`sheet ${e}`};Yd.some(e=>(o(e),n.offsetHeight<=Jd*t))||o(Zd)}function su(e,t){const{title:n,words:o}=t;Ed({host:e,title:n,lang:o.lang,content:eu(t),styles:tu,arrange:e=>ou(e)})}const au=U`<span class="box"></span>`,ru=({moments:e})=>e.some(({moment:e})=>"bedtime"!==e);function iu(e){const t=Array.from({length:e.plan.reviewAfterDays},(e,t)=>t+1),n=e.plan.moments.length<=2;return U`<table class=${n?"days few":"days"}>
    <thead>
      ${function({words:e,plan:t,claims:n}){const{diary:o}=e,s=(e,t)=>U`<th scope="col" class=${e}>${t}</th>`;return U`<tr>
    <td class="week"></td>
    ${s("number",o.day)} ${s("date",o.date)}
    ${t.moments.map(({at:t,moment:n})=>U`<th scope="col" class="moment">
          <strong>${e.clock(t)}</strong> ${e.result.plan.moments[n]}
        </th>`)}
    ${ru(t)?s("with-food",o.withFood):V} ${s("stool",o.stool)}
    ${"education"===n?s("mark",o.topicMark):V} ${s("",o.note)}
  </tr>`}(e)}
    </thead>
    <tbody>
      ${t.map(t=>function({words:e,plan:t,claims:n},o){const s=(o-1)%7==0,a=Math.min(7,t.reviewAfterDays-o+1),r=Math.ceil(o/7),i=s?U`<th scope="rowgroup" class="week" rowspan=${a}>${e.diary.week({index:r})}</th>`:V;return U`<tr class=${s?"first":""}>
    ${i}
    <th scope="row" class="number">${e.number(o)}</th>
    <td></td>
    ${((e,t)=>t<=e.startDays?function({moments:e,elementalMgPerDay:t,startMgPerDay:n}){const o=n/t,s=e.map(({mg:e})=>5*Math.floor(e*o/5)),a=n-s.reduce((e,t)=>e+t,0);return s.map((e,t)=>t===s.length-1?e+a:e)}(e):e.moments.map(({mg:e})=>e))(t,o).map(t=>U`<td class="dose">${au}${e.mg(t)}</td>`)}
    ${ru(t)?U`<td>${au}</td>`:V}
    <td></td>
    ${"education"===n?U`<td></td>`:V}
    <td></td>
  </tr>`}(e,t))}
    </tbody>
  </table>`}function lu(e){const{words:t,knowledge:n}=e;return U`<main class="sheet close">
    <div class="row">
      <div class="cell">${function(e){const{words:t,plan:n,help:o,claims:s}=e,{plan:a}=t.result,r=Math.ceil(n.reviewAfterDays/7),i=e=>U`<p class="name">${e}<span class="line"></span></p>`;return U`<header>
      <div class="masthead">
        <p class="title">${t.diary.title({weeks:r})}</p>
        ${i(t.sheet.name)} ${i(t.diary.begun)}
      </div>
      <h1>${a.total({mg:n.elementalMgPerDay})}</h1>
      <p class="purpose">${t.result.purpose}</p>
    </header>
    <section class="columns">
      <ul class="item">
        ${function({words:e,plan:t,takes:n=[]}){const{plan:o}=e.result,{startDays:s,startMgPerDay:a,elementalMgPerDay:r,reviewAfterDays:i}=t;return[...t.moments.flatMap(({at:t,moment:s},a)=>n[a]?[`${e.clock(t)}, ${o.moments[s]}: ${n[a]}`]:[]),...s>0?[o.start({days:s,mg:a,thenMg:r})]:[],Sd(e,t),o.keeping.missed.text,o.lower,e.calendar.review({days:i})]}(e).map(e=>U`<li>${e}</li>`)}
      </ul>
      <div class="item">
        <p><strong>${a.stopWhen}</strong></p>
        <ul>
          ${n.stopWhen.map(e=>U`<li>${zd(t,e,o)}</li>`)}
        </ul>
      </div>
    </section>
    ${"education"===s?U`<section class="topic">${i(t.diary.topic)}</section>`:V}`}(e)} ${iu(e)}</div>
    </div>
    <footer class="row">
      <div class="cell foot">
        <p>${t.sheet.knowledge(n)}</p>
      </div>
    </footer>
  </main>`}const cu=a`
  ${tu}

  section {
    margin-block: 0.9em;
  }

  .purpose {
    color: #444;
  }

  .topic .line {
    flex: 0 1 24em;
  }

  .days {
    table-layout: fixed;
    margin-block-end: 0.6em;
  }

  .days :is(th, td) {
    inline-size: auto;
    padding: 0 0.4em;
    border: 0.5pt solid #bbb;
    vertical-align: middle;
  }

  .days thead > tr > * {
    padding-block: 0.4em;
    vertical-align: bottom;
    color: #000;
    line-height: 1.25;
    hyphens: auto;
  }

  .days tbody tr {
    block-size: 6mm;
  }

  .days .first > * {
    border-block-start: 1pt solid #000;
  }

  .days .week {
    inline-size: 16mm;
    white-space: nowrap;
  }

  .days tbody .week {
    padding-block: 0.5em;
    vertical-align: top;
    color: #000;
    font-weight: 650;
  }

  .days .number {
    inline-size: 9mm;
    text-align: end;
  }

  .days :is(.date, .mark) {
    inline-size: 19mm;
  }

  /* Several have to share what there is. */
  .few .moment {
    inline-size: 25mm;
  }

  .days .with-food {
    inline-size: 12mm;
  }

  .days .stool {
    inline-size: 24mm;
  }

  .days .dose {
    font-weight: 400;
    white-space: nowrap;
  }

  .box {
    display: inline-block;
    inline-size: 3.4mm;
    block-size: 3.4mm;
    margin-inline-end: 0.5em;
    border: 0.75pt solid #000;
    border-radius: 0.6mm;
    vertical-align: -0.5mm;
  }

  :is(.dense, .tight) .days tbody tr {
    block-size: 5.6mm;
  }
`;function du(e,t){const{words:n,plan:o}=t;Ed({host:e,title:n.diary.title({weeks:Math.ceil(o.reviewAfterDays/7)}),lang:n.lang,content:lu(t),styles:cu,arrange:e=>ou(e)})}function uu(e){if("object"!=typeof e||null===e)return e;if(Array.isArray(e))return Object.freeze(e.map(uu));const t=Object.entries(e).filter(([e,t])=>"trace"!==e&&void 0!==t);return Object.freeze(Object.fromEntries(t.map(([e,t])=>[e,uu(t)])))}const mu=["ask-professional","emergency","incomplete"],hu=e=>mu.includes(e)?"withheld":e,gu=({host:e})=>void 0!==e&&(e.outcomes.length>0||Object.values(e.findings).some(({severity:e})=>"stop"===e));function pu(e,t){switch(e.kind){case"forms":return function(e,t){const{outcome:n,forms:o,plan:s}=e,a=gu(t),r=a||(({host:e})=>Object.values(e?.weights??{}).some(({when:e})=>"all"in e))(t);return{...e,outcome:a?"withheld":hu(n),forms:r?[]:o.map(e=>({...e,reasons:[]})),rejected:[],plan:a?null:s&&{...s,gaps:[]},foods:[],findings:[],missing:[]}}(e,t);case"dose":return function(e,t){const n=gu(t)?"withheld":hu(e.outcome);return{...e,outcome:n,upperLevelMg:"withheld"===n?null:e.upperLevelMg,foodMg:null,supplementMg:null,supplementMgHigh:null,referenceMg:null,plan:null,findings:[],missing:[]}}(e,t);case"foods":return(e=>({...e,foods:[],totalMg:null,referenceMg:null,share:null}))(e)}}const fu=e=>Array.isArray(e)?e.filter(e=>e!==ea):e;function ku(e){const t=Object.entries(e).map(([e,t])=>[e,fu(t)]),n=t.filter(([e])=>nr(e)).map(([e,t])=>[e.slice(4),t]),o=t.filter(([e])=>!nr(e));return Object.fromEntries([...o,...n.length>0?[["own",Object.fromEntries(n)]]:[]])}function bu(e,t,n,o,s=pt){return uu("result"===t?pu(e,s):"answers"===t&&n?{...e,facts:ku(o)}:e)}const wu={NL:{emergency:"112",crisisLine:{name:"113 Zelfmoordpreventie",numbers:["113","0800-0113"],site:"113.nl"},sources:["none"],checked:!1},BE:{emergency:"112",crisisLine:{name:"Zelfmoordlijn 1813",numbers:["1813"],site:"zelfmoord1813.be"},sources:["none"],checked:!1},DE:{emergency:"112",crisisLine:{name:"TelefonSeelsorge",numbers:["0800 111 0 111"],site:"telefonseelsorge.de"},sources:["none"],checked:!1},FR:{emergency:"112",crisisLine:{name:"3114",numbers:["3114"],site:"3114.fr"},sources:["none"],checked:!1},GB:{emergency:"999",crisisLine:{name:"Samaritans",numbers:["116 123"],site:"samaritans.org"},sources:["none"],checked:!1},IE:{emergency:"112",crisisLine:{name:"Samaritans",numbers:["116 123"],site:"samaritans.org"},sources:["none"],checked:!1},US:{emergency:"911",crisisLine:{name:"988 Suicide & Crisis Lifeline",numbers:["988"],site:"988lifeline.org"},sources:["none"],checked:!1}},vu={emergency:"112"};function yu(e){const t=wu;return null!==e&&Object.hasOwn(t,e)?t[e]:void 0}function $u(e){const t=yu(e);if(!t)return vu;const{numbers:n,site:o}=t.crisisLine;return{emergency:t.emergency,crisis:n[0],crisisSite:o}}function xu(e){const t=new Image;return t.alt="",t.decoding="async",t.src=e,t}class Mu{#oe=null;#se=new Map;prepare(e){if(e===this.#oe)return;this.#oe=e;const t=e.flatMap(({id:e,image:t})=>void 0===t?[]:[{id:e,image:t}]),n=t.length>60?[]:t;this.#se=new Map(n.map(({id:e,image:t})=>[e,xu(t)]))}imageFor(e){return this.#se.get(e)??null}release(){this.#oe=null,this.#se=new Map}}function ju(e){return e.replaceAll(/\r\n?/g,"\n").replaceAll(/(?![\n\t])\p{Cc}/gu,"").replaceAll(/[\\;,]/g,String.raw`\$&`).replaceAll("\n",String.raw`\n`)}function zu(e){const t=e.codePointAt(0)??0;return t<128?1:t<2048?2:t<65536?3:4}const Su=e=>e.toISOString().replaceAll(/[-:]|\.\d+/g,""),Au=e=>e.replaceAll("\xa0"," ");function Pu({words:e,plan:t},{moment:n}){const{calendar:o,result:s}=e,{startDays:a,startMgPerDay:r,elementalMgPerDay:i}=t;return["bedtime"===n?o.withWater:s.plan.withMeal,...a>0?[s.plan.start({days:a,mg:r,thenMg:i})]:[],o.review({days:t.reviewAfterDays}),a>0?o.otherTime:o.otherTimeTaken].join("\n")}function _u({name:e,type:t,text:n}){try{const o=URL.createObjectURL(new Blob([n],{type:t})),s=document.createElement("a");s.href=o,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}catch(e){console.warn("The file could not be made.",e)}}const Ou=e=>String(e).padStart(2,"0");function Cu(e,t){const n=new Date,o=function(e){const t=new Date(e.getFullYear(),e.getMonth(),e.getDate()+1);return`${t.getFullYear()}-${Ou(t.getMonth()+1)}-${Ou(t.getDate())}`}(n),s=function(e){const t=["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:-//mg-widgets//mg-widgets ${Cc}//${e.words.lang.toUpperCase()}`,"CALSCALE:GREGORIAN",...e.plan.moments.flatMap((t,n)=>function(e,t,n){const o=ju(Au(function({words:e,plan:t},{mg:n}){const{calendar:o}=e;return t.startDays>0?o.eventLessAtFirst({mg:n,days:t.startDays}):o.event({mg:n})}(e,t)));return["BEGIN:VEVENT",`UID:${ju(e.uid)}-${n+1}`,`DTSTAMP:${Su(e.stamp)}`,`DTSTART:${s=e.firstDay,a=t.at,`${s}T${a}00`.replaceAll(/[-:]/g,"")}`,"DURATION:PT15M",`RRULE:FREQ=DAILY;COUNT=${e.plan.reviewAfterDays}`,`SUMMARY:${o}`,`DESCRIPTION:${ju(Au(Pu(e,t)))}`,"TRANSP:TRANSPARENT","CLASS:PRIVATE","BEGIN:VALARM","ACTION:DISPLAY",`DESCRIPTION:${o}`,"TRIGGER:PT0S","END:VALARM","END:VEVENT"];var s,a}(e,t,n)),"END:VCALENDAR"];return t.map(e=>`${function(e){let t="",n=0;for(const o of e){const e=zu(o);n+e>75&&(t+="\r\n ",n=1),t+=o,n+=e}return t}(e)}\r\n`).join("")}({words:e,plan:t,stamp:n,firstDay:o,uid:[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16).padStart(2,"0")).join("")});_u({name:`${e.calendar.fileName}.ics`,type:"text/calendar;charset=utf-8",text:s})}const Tu={consultHref:{attribute:"consult-href",expected:"an address that starts with https:, http:, mailto: or tel:, or a relative one",fallback:null,read:e=>wt(e)??void 0},consultLabel:zt("consult-label","a text of at most 120 characters",120),display:Mt("display",["inline","dialog"]),autostart:jt("autostart")},Du={...Tt,...Tu},Eu=e=>(...t)=>({_$litDirective$:e,values:t});let Fu=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};const{I:Lu}=re,Bu=e=>e,Nu=e=>void 0===e.strings,qu=()=>document.createComment(""),Hu=(e,t,n)=>{const o=e._$AA.parentNode,s=void 0===t?e._$AB:t._$AA;if(void 0===n){const t=o.insertBefore(qu(),s),a=o.insertBefore(qu(),s);n=new Lu(t,a,e,e.options)}else{const t=n._$AB.nextSibling,a=n._$AM,r=a!==e;if(r){let t;n._$AQ?.(e),n._$AM=e,void 0!==n._$AP&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==s||r){let e=n._$AA;for(;e!==t;){const t=Bu(e).nextSibling;Bu(o).insertBefore(e,s),e=t}}}return n},Ru=(e,t,n=e)=>(e._$AI(t,n),e),Wu={},Uu=(e,t=Wu)=>e._$AH=t,Iu=e=>{e._$AR(),e._$AA.remove()},Gu=Eu(class extends Fu{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!Nu(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===G||t===V)return t;const n=e.element,o=e.name;if(3===e.type){if(t===n[o])return G}else if(4===e.type){if(!!t===n.hasAttribute(o))return G}else if(1===e.type&&n.getAttribute(o)===t+"")return G;return Uu(e),t}});function Vu(e){const t=`${e.id}-error`,n=[e.describedBy,e.error?t:void 0].filter(Boolean).join(" ");return U`<div class="number">
    <label class=${e.quietLabel?"quiet":"label"} for=${e.id}>${e.label}</label>
    <span class="with-unit">
      <input
        class="field"
        id=${e.id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="24"
        .value=${Gu(e.value)}
        aria-invalid=${e.error||e.invalid?"true":V}
        aria-describedby=${n||V}
        @input=${t=>e.input(t.target.value)}
        @change=${()=>e.done?.()}
      />
      ${e.unit?U`<span class="unit muted">${e.unit}</span>`:V}
    </span>
    ${Ku(t,e.error)}
  </div>`}function Ku(e,t){return t?U`<p class="error small" id=${e}>${t}</p>`:V}function Yu(e){const t=e.trim().replace(",",".");return/^\d{1,5}(\.\d{1,2})?$/.test(t)?Number(t):void 0}const Zu=({number:e})=>e(1.5,1).replace(/\d/g,""),Ju=(e,t)=>String(Math.round(100*t)/100).replace(".",Zu(e)),Qu=a`
  .with-unit {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  .number .field {
    max-inline-size: 9em;
  }

  .number .error {
    margin-block-start: 0.4em;
  }
`;function Xu(e,t=!1){return{key:e,label:"",labelDone:!1,form:"",amount:"",amountDone:!0,basis:"",perDay:"",prescribed:!1,antacid:t}}function em(e,t){return{...Xu(t,"antacid-laxative"===e.use),form:e.form??"",amount:String(e.amountMg),basis:e.basis,perDay:String(e.perDay),compoundMg:e.compoundMg,prescribed:!0===e.prescribed}}const tm=e=>({...e,compoundMg:void 0}),nm=/^[1-9]\d{0,2}(?:[.,'\u2019\s]\d{3})+(?:[.,]\d{1,2})?$/,om=/^[+-]?\d+(?:[.,]\d+)?$/;function sm(e,t){const n=e.trim();if(""===n)return{error:"missing"};if(nm.test(n)){const e=(e=>e.replace(/[.,'\u2019\s](?=\d{3}(?!\d))/g,""))(n);return sm(e,t)??{error:"thousands",write:e}}if(!om.test(n))return{error:"number"};const o=Number(n.replace(",","."));return o>0&&o<=t?void 0===Yu(n)?{error:"number"}:void 0:{error:"range",most:t}}function am(e,{field:t,most:n,missing:o}){const s=sm(e[t],n);if(!s)return[];const{key:a}=e;return["missing"===s.error?{key:a,field:t,error:o}:{key:a,field:t,...s}]}function rm(e){const{key:t,basis:n}=e,o="percent-ri"===n;return[..."compound"!==n||e.form?[]:[{key:t,field:"form",error:"form"}],...am(e,{field:"amount",most:o?1e3:Wa,missing:o?"percent":"amount"}),...am(e,{field:"perDay",most:60,missing:"perDay"}),...""===n?[{key:t,field:"basis",error:"basis"}]:[]]}function im(e){if(""===e.basis)throw new Error("an amount of nobody knows what");return{amountMg:Yu(e.amount)??0,basis:e.basis,perDay:Yu(e.perDay)??0,...e.form&&{form:e.form},...void 0!==e.compoundMg&&"compound"!==e.basis&&{compoundMg:e.compoundMg},...e.prescribed&&{prescribed:!0},...e.antacid&&{use:"antacid-laxative"}}}const lm="-none",cm="-unsure",dm="-some",um={picked:[],text:"",portions:{},rows:[],search:"",prefilled:!1,problems:[]};function mm(e,t){return(Array.isArray(t)?t:[String(t)]).filter(t=>e.choices?.includes(t))}function hm(e,t,n){switch(e.kind){case"one":return{...um,picked:mm(e,t)};case"many":{const o=mm(e,t);return{...um,picked:0===o.length&&n?[lm]:o}}case"number":return{...um,text:String(t)};case"portions":return{...um,portions:Object.fromEntries(Object.entries(t).map(([e,t])=>[e,String(t)]))};case"supplements":{const e=t.map(em);return{...um,rows:e,picked:e.length>0?[dm]:[lm]}}}}function gm(e,t,n){if("supplements"!==e.kind)return t;const o=t.rows.filter(({antacid:e})=>n||!e);if(!n||o.some(({antacid:e})=>e))return{...t,rows:o};const s=t.picked.includes(cm)?t.picked:[dm];return{...t,picked:s,rows:[Xu(pm(o),!0),...o]}}const pm=e=>Math.max(-1,...e.map(({key:e})=>e))+1;function fm(e,{answer:t,offered:n},o,s){if(t?.unsure)return gm(e,{...um,picked:[cm]},s);if(t)return gm(e,function(e,t,n){return(e.choices??[]).every(e=>n.includes(e))?t:{...t,picked:t.picked.filter(e=>e!==lm)}}(e,hm(e,t.value,!0),n),s);const a=o[e.fact];if(void 0===(r=a)||Array.isArray(r)&&0===r.length)return gm(e,um,s);var r;const i=hm(e,a,!1),l=i.picked.length>0||""!==i.text||Object.keys(i.portions).length>0;return gm(e,{...i,prefilled:l},s)}const km={problems:[{kind:"missing"}]},bm=e=>({answer:{unsure:!1,value:e}}),wm=(e,t)=>""===(e.portions[t]??"").trim();function vm(e,t,n){if(t.picked.includes(cm))return{answer:{unsure:!0}};switch(e.kind){case"one":return void 0===t.picked[0]?km:bm(t.picked[0]);case"many":return t.picked.includes(lm)?bm([]):0===t.picked.length?km:bm(t.picked);case"number":return function(e,t){const n=Yu(e);return void 0===n||n>t?km:bm(n)}(t.text,(e=>"sportHours"===e?100:void 0!==e&&nr(e)?Ia:120)(e.fact));case"portions":return function(e,t){const n=t.map(t=>[t,Yu(e.portions[t]??"")]),o=n.flatMap(([e,t])=>void 0===t||t>70?[{kind:"portion",group:e}]:[]);return o.length>0?{problems:o}:bm(Object.fromEntries(n))}(t,n);case"supplements":return function(e){if(e.picked.includes(lm))return bm([]);if(!e.picked.includes(dm)||0===e.rows.length)return km;const t=e.rows.flatMap(e=>rm(e).map(e=>({kind:"supplement",...e})));return t.length>0?{problems:t}:bm(e.rows.map(im))}(t)}}function ym(e,t){return{form:e,formRoute:t.route,formUptake:t.uptake.value,formSolubility:t.solubility.value,formGutEffect:t.gutEffect.value,formElementalPercent:Oa(t)?.low??0,formPermittedInEu:t.permittedInEu.value??!0}}const $m=e=>e.reduce((e,{definition:t})=>e+t.weight,0),xm={};function Mm(e){const t=Math.max(...e.filter(({neverFirst:e})=>!e).map(({score:e})=>e));return e.map(e=>e.neverFirst&&e.score>=t?{...e,score:t-1}:e)}const jm=(e,t)=>Math.abs(t.weight)-Math.abs(e.weight);function zm({assessed:e}){const t=e.filter(({definition:e})=>!0===e.rejects),n=e.filter(({definition:e})=>!0!==e.rejects&&e.weight<0);return[...t.map(ya),...n.map(ya).sort(jm)]}function Sm(e){const t=[...new Set(e.map(({score:e})=>e))].sort((e,t)=>t-e);return e.map(({id:e,score:n,assessed:o})=>({id:e,rank:t.indexOf(n)+1,reasons:o.map(ya).sort(jm),products:[]})).sort((e,t)=>e.rank-t.rank)}function Am(e,t){const n=Object.entries(e.forms).map(([n,o])=>function(e,t,n,o){const s=ka(e.rules.choice,{...o,...ym(t,n)}),a=$m(s),r=s.some(({definition:e})=>!0===e.rejects)||a<e.keepFormsFromScore,i=s.some(({definition:e})=>!0===e.neverFirst),l=r?[]:((e,t,n,o)=>ka(e.host?.weights??xm,{...o,...ym(t,n)}))(e,t,n,o);return{id:t,score:a+$m(l),rejected:r,neverFirst:i,assessed:[...s,...l]}}(e,n,o,t));return{forms:Sm(Mm(n.filter(({rejected:e})=>!e))),rejected:n.filter(({rejected:e})=>e).map(e=>({id:e.id,reasons:zm(e)}))}}function Pm(e,{situation:t},n){return ka(e.rules.notes,t).filter(({truth:e,definition:t})=>"yes"===e&&t.beside.some(e=>e===n)).map(wa)}function _m({knowledge:e,seen:t},n,o,s={}){return{version:1,kind:"forms",outcome:n,forms:[],rejected:[],plan:null,foods:[],findings:[...o],missing:[],standard:t.standard,claims:t.claims,knowledge:ye(e),...s}}function Om(e,t){const n={knowledge:e,seen:t},o=Ei(e,t),s=Fi($i(e,t),o);if(s.outcome){const e="emergency"===s.outcome?[]:s.missing;return _m(n,s.outcome,s.findings,{missing:e})}const a=function(e,{situation:t}){return ka(e.rules.need,t).find(({truth:e,definition:t})=>"yes"===e||"block"===t.ifUnknown)}(e,t);if("yes"!==a?.truth)return _m(n,"incomplete",s.findings,{missing:a?ki(e,a.definition,t):[]});const r=Ti(a.definition.outcome,o.atLeast);if("ask-professional"===r)return _m(n,r,s.findings);const i=[...s.findings,wa(a)].sort(mi),l="form"===r?function(e,t,n){const o=e.plan,s=Lr(e,t),a=Dr(s,function({splitAboveMg:e},t){const n=[Math.min(t,e)],o=qr(t/2);return t>e?[[o,t-o],n]:[n]}(o,n));if(!a)return null;const r=a.map(({at:e,moment:t,intake:n})=>({at:e,moment:t,mg:n})),i=Nr(e,s.separations,r),l=qr(i.elementalMgPerDay*o.startShare);return{...i,startMgPerDay:l,startDays:o.startDays}}(e,t.facts,function(e,{figures:t}){const n=e.plan.roundDownToMg;return Math.floor(Math.min(t.gapMg??0,t.roomMg??0)/n)*n}(e,t)):null;return function(e,t,n,o){const{knowledge:s,seen:a}=e,r=[...n,...Pm(s,a,t)],{facts:i,figures:l}=a,c="nothing-needed"===t?[]:wr(s,1/0,{avoid:i.avoid??[]});if(fi(s,a))return _m(e,t,r,{foods:c});const{forms:d,rejected:u}=Am(s,a.situation),m=o?.elementalMgPerDay??null;return _m(e,t,r,{forms:we(d,u,a.catalog,{knowledge:s,facts:i,figures:l,planMg:m}),rejected:u,plan:o,foods:c})}(n,r,i,l)}const Cm=({day:e,counts:t})=>t?e?.foodMg:void 0,Tm={mode:"intro",question:null,editing:!1,last:null,taken:[],fed:{day:null,counts:!1},path:[],answers:new Map,offered:new Map,facts:{},recommendation:null},Dm=(e,t)=>function(e,t){const n=Cm(t);if(void 0===n)return e;const{diet:o,unsure:s,...a}=e;return{...a,foodMg:n,...s&&{unsure:s.filter(e=>!(e=>"diet"===e||"foodMg"===e)(e))}}}(kc(e,t),t.fed);function Em(e,t,n){return dc(e.knowledge,Dm(e,t),e.options,n)}function Fm(e,t){const n=Dm(e,t),o=function(e,t,n){return t.path.filter(o=>{const s=dc(e.knowledge,n,e.options,o);return!s||!function(e,t,n,o,s){const a=s.answers.get(t);if(!a)return!0;const r=s.offered.get(t)??[];return!!n?.some(e=>!r.includes(e))||!("supplements"!==t||a.unsure||!gc(e,o))&&!a.value.some(({use:e})=>"antacid-laxative"===e)}(e,o,s.choices,n,t)})}(e,t,n),s=o.length===t.path.length?n:Dm(e,{...t,path:o}),a=function(e,t,n={}){return Om(e,sc(e,t,n))}(e.knowledge,s,e.options),r={...t,path:o,facts:s,recommendation:a,editing:!1};if("emergency"===a.outcome)return{...r,mode:"result",question:null};const i=cc(e.knowledge,s,{...e.options,asked:o});return{...r,mode:i?"question":"result",question:i}}const Lm=({path:e,taken:t})=>e.filter(e=>!t.includes(e)),Bm=e=>0===Lm(e).length;function Nm(e,t){let{path:n}=t;for(const o of Lm(t).reverse()){n=n.slice(0,n.indexOf(o));const s=Em(e,{...t,path:n},o);if(s)return{...t,mode:"question",question:s,path:n,editing:!1}}return{...t,mode:"intro",question:null,path:n,editing:!1}}function qm(e,t){const{last:n}=t;return null===n||n===t.path.at(-1)?Nm(e,t):Hm(e,t,n)}function Hm(e,t,n){const o=Em(e,t,n);return o?{...t,mode:"question",question:o,editing:!0}:t}function Rm(e,t){if("result"===t.mode)return Fm(e,t);if("intro"===t.mode)return t;const n=t.question&&Em(e,t,t.question.id);return n?{...t,question:n}:Fm(e,t)}function Wm({id:e,fact:t,kind:n,unsure:o},s,{foodMg:a,isEstimated:r}){return{question:s??{id:e,fact:t,kind:n,unsure:o},answer:{unsure:!0},trayMg:a,isEstimated:r,isOpen:null!==s}}function Um(e,t){const{knowledge:n,options:o}=e,{day:s,counts:a}=t.fed;return n.questions.flatMap(e=>{const r=dc(n,t.facts,o,e.id);if("diet"===e.fact&&a&&s)return[Wm(e,r,s)];const i=t.path.includes(e.id)?t.answers.get(e.id):void 0;return r&&i?[{question:r,answer:i,isOpen:!0}]:[]})}function Im({knowledge:e,options:t},n){const o=t.claims??"eu",s=e.questions.filter(({parent:e,modes:t})=>!e&&(!t||t.includes(o))),a=n.question?[...n.path,n.question.id]:n.path;return{index:Math.max(1,...a.map(t=>{const n=e.questions.find(e=>e.id===t);return s.findIndex(e=>e.id===(n?.parent??t))+1})),total:s.length}}function Gm(e){const t=e.querySelector("#heading");t?.focus({preventScroll:!0});const n=e.querySelector(".frame");if(!n)return;const{top:o}=n.getBoundingClientRect();(o<0||o>=innerHeight)&&n.scrollIntoView({block:"start"})}function Vm(e,t=".ask"){const n=e.querySelector(`${t} [aria-invalid="true"]`),o=n?.matches("fieldset")?n.querySelector("input"):n;(o??e.querySelector(`${t} :is(.choices input, .field)`))?.focus()}function Km(e,t){e.querySelector(t)?.focus()}function Ym(e,t){Km(e,t?".supplement:last-of-type :is(textarea, select, input)":"#add-supplement")}class Zm{state=Tm;draft=null;changed=!1;edited=null;broken=!1;#Z;#ae;#re=null;constructor(e,t){this.#Z=e,this.#ae=t}get ground(){if(!this.#re)throw new Error("nothing to run on yet");return this.#re}follow(e){const t=this.#re;return this.#re=e,!t||function(e,t){return e.knowledge===t.knowledge&&e.hostFacts===t.hostFacts&&e.options.standard===t.options.standard&&e.options.claims===t.options.claims&&e.options.catalog===t.options.catalog}(t,e)&&!this.#ie||this.#le(),{first:null===t}}get#ie(){return"intro"!==this.state.mode&&this.#ce!==this.state}get blocks(){const e=this.broken?void 0:this.state.recommendation?.outcome;return"ask-professional"===e||"emergency"===e}get#ce(){return function(e,t){if(t===e.fed.day)return e;const n=null!==t&&"diet"===e.question?.id;return{...e,fed:{day:t,counts:null!==t},...n&&{question:null}}}(function({knowledge:e},t,n){const o=function(e,t){const n=e.taken.filter(e=>!t.has(e));if(0===n.length)return e;const o=e=>!n.includes(e);return{...e,path:e.path.filter(o),taken:e.taken.filter(o),answers:new Map([...e.answers].filter(([e])=>o(e)))}}(t,n),s=[...n].filter(([e,t])=>o.question?.id!==e&&!(o.path.includes(e)&&mc(o.answers.get(e),t)));if(0===s.length)return o;const a=s.map(([e])=>e).filter(e=>!o.path.includes(e)),r=t=>e.questions.find(e=>e.id===t)?.choices??[];return{...o,path:[...a,...o.path],taken:[...o.taken,...a],answers:new Map([...o.answers,...s]),offered:new Map([...o.offered,...a.map(e=>[e,r(e)])])}}(this.ground,this.state,zc()),Ac())}#le(){const e=this.state.question?.id;this.#de(()=>Rm(this.ground,this.#ce))&&this.state.question?.id!==e&&this.#ue()}begin(){this.state=Tm,this.#de(()=>Fm(this.ground,this.#ce))&&this.#ue()}start(){this.go(Fm)}receive(e,t){this.broken=!1,this.edited=null;const n=t?{day:Ac(),counts:!1}:Tm.fed;this.state={...Tm,...e,fed:n},this.go(Fm)}go(e,t=!0){const n=this.state.editing;this.changed=n&&t,this.#de(()=>e(this.ground,this.#ce))&&this.#ue(),Sc(this.state),this.#me(()=>{Gm(this.#Z.renderRoot),t&&!this.broken&&this.#ae(n)})}edit(e){this.edited=e,this.go((t,n)=>Hm(t,n,e),!1)}cancel(){var e;this.state=(e=this.state,{...e,mode:"result",question:null,editing:!1}),this.draft=null,this.#me(()=>Km(this.#Z.renderRoot,`#edit-${this.edited}`))}change(e,t){if(!this.draft||this.state.question?.id!==e)return;const n=this.draft.rows.length,o=t(this.draft);this.draft=o,this.#me(()=>{n>0&&o.rows.length!==n&&Ym(this.#Z.renderRoot,o.rows.length>n)})}submit(){const{question:e}=this.state;if(!e||!this.draft)return;const t=vm(e,this.draft,qa);if("answer"in t)return this.go((e,n)=>function(e,t,n){const{question:o}=t;if(!o)return Rm(e,t);const{id:s,choices:a=[]}=o;return Fm(e,{...t,fed:{...t.fed,counts:t.fed.counts&&"diet"!==s},path:t.path.includes(s)?t.path:[...t.path,s],answers:new Map(t.answers).set(s,n),offered:new Map(t.offered).set(s,a),last:s})}(e,n,t.answer));this.draft={...this.draft,problems:t.problems},this.#me(()=>Vm(this.#Z.renderRoot))}restart(e){this.broken=!1,this.edited=null,_c(),this.state=Tm,this.go((t,n)=>e?Fm(t,n):Tm)}#me(e){this.#Z.requestUpdate(),this.#Z.updateComplete.then(e)}#de(e){try{return this.state=e(),!0}catch(e){return this.fail(e),!1}}fail(e){this.broken=!0,console.warn(`<${this.#Z.localName}> stopped: ${e instanceof Error?e.message:String(e)}`)}#ue(){const{question:e,answers:t,offered:n,facts:o}=this.state;if(!e)return void(this.draft=null);const s={answer:t.get(e.id),offered:n.get(e.id)??[]},{knowledge:a,hostFacts:r}=this.ground,i=ir(a,o).length>0;this.draft=fm(e,s,r,i)}}const Jm=a`
  dialog {
    inline-size: min(100vi, 46em);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(100dvb - 2em, 60em);
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.35);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 1.5em 4em rgb(0 0 0 / 0.28);
    overflow: auto;
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  dialog .frame {
    border: 0;
    border-radius: 0;
    background: none;
  }

  /* Room for the close button, which stays in sight above the content. */
  dialog .screen {
    padding-block-start: calc(max(44px, 2.75em) + 0.6em);
  }

  .dialog-bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    justify-content: flex-end;
    block-size: 0;
  }

  .dialog-bar .icon-button {
    margin: 0.4em;
    background: var(--_surface);
  }

  @media (max-width: 40em) {
    dialog {
      block-size: 100dvb;
      max-block-size: none;
      border-radius: 0;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }
`;function Qm(e,t,n,o){return Dt(e,t,uu(n),o)}const Xm=(e,t)=>{const[n="",...o]=e;return n.toLocaleUpperCase(t)+o.join("")};function eh(e,t){const n=void 0===t.saw?V:U` \u00b7 ${e.debug.saw} <code>${JSON.stringify(t.saw)}</code>`;return U`<li>
    <code>${function(e){if("all"in e)return"all";if("any"in e)return"any";if("not"in e)return"not";const{fact:t,...n}=e;return`${t} ${Object.entries(n).map(([e,t])=>`${e} ${JSON.stringify(t)}`).join(" ")}`}(t.condition)}</code> \u2192 ${e.debug.truths[t.truth]}${n}
    ${t.parts?.length?U`<ul>
            ${t.parts.map(t=>eh(e,t))}
          </ul>`:V}
  </li>`}function th(e,t){return t?U`<details class="trace" part="trace">
    <summary class="small">${e.debug.trace}</summary>
    <ul class="small">
      ${eh(e,t)}
    </ul>
  </details>`:V}const nh=a`
  .trace ul ul {
    padding-inline-start: 1.2em;
  }

  .trace code,
  .debug code {
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
  }
`,oh=(e,t)=>"education"===e?t:null,sh=["form","food-first","nothing-needed"],ah=({evidence:e},t)=>Object.keys(e).filter(n=>e[n]?.shownAt===t),rh=(e,t)=>e,ih=(e,{checked:t})=>!0===t?V:U` <span class="muted">(${e.result.sources.standing.unchecked})</span>`;function lh(e,t){return U`<p class="grade small">
    <span class="grade-letter figures">${t.grade}</span
    ><span>${e.result.forms.grade[t.grade]}${ih(e,t)}</span>
  </p>`}const ch=(e,t,n,o)=>Xi(Xi(rh(e.formUses),t)??{},n)??"",dh=(e,t,n)=>Xi(rh(e.evidence),t)?.title??t,uh=(e,t)=>U`<ul class="form-uses small">
    ${t.map(({title:t,text:n,evidence:o})=>U`<li part="form-use">
          ${function(e,{grade:t}){const n=e.result.forms.grade[t];return U`<span
    class="grade-letter figures"
    role="img"
    title=${n}
    aria-label=${`${t}: ${n}`}
    >${t}</span
  >`}(e,o)}
          <span><b>${t}</b> \u00b7 ${n}${ih(e,o)}</span>
        </li>`)}
  </ul>`;function mh({words:e,knowledge:t,told:n},o){const s=Xi(rh(e.evidence),o),a=Xi(t.evidence,o);return s&&a?{texts:s,evidence:a}:null}function hh(e,{texts:t,evidence:n}){const{forms:o}=e.result,s=(t,n,o)=>U`<div>
      <dt>${t}</dt>
      <dd>${n}${ih(e,o)}</dd>
    </div>`;return U`<dl class="stack small">
    ${s(o.evidenceFor,t.for,n.for)}
    ${s(o.evidenceAgainst,t.against,n.against)}
    ${s(o.evidenceLimits,t.limits,n.limits)}
  </dl>`}const gh=({evidence:e,formUses:t,formNotes:n},o)=>o?[...o.flatMap(t=>{const{sources:n=[],for:o,against:s,limits:a}=Xi(e,t)??{};return[n,o?.sources??[],s?.sources??[],a?.sources??[]].flat()}),...Object.values(t).flatMap(e=>o.flatMap(t=>e[t]?.sources??[])),...Object.values(n).flatMap(({sources:e})=>e)]:[],ph=a`
  .uses {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .grade {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-start: 0.35em;
  }

  .grade-letter {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border: 1.5px solid var(--_line-strong);
    border-radius: 0.45em;
    font-weight: 650;
  }

  .use dt {
    font-weight: 600;
  }

  .card > .disclosure {
    align-self: end;
    border-block-end: 0;
  }

  .form-uses {
    display: grid;
    gap: 0.75em;
  }

  .form-uses > li {
    display: flex;
    gap: 0.6em;
  }
`;function fh(e,t){return Xi(e.forms,t)??{name:t,short:t,about:""}}const kh=(e,t,n)=>t.flatMap(t=>{const o=Xi(e.reasons,t.rule)?.[n];return o?[{reason:t,text:o(t.shown)}]:[]});function bh(e,t,n){return n?U`<span class="small muted">
      \u00b7 <code>${t.rule}</code> ${e.debug.weight} ${t.weight}</span
    >
    ${th(e,t.trace)}`:V}const wh=(e,t)=>["for","against"].flatMap(n=>kh(e,t,n).map(({text:e})=>e));function vh(e,t){const n=kh(e,t.reasons,"against")[0]??kh(e,t.reasons,"for")[0];return n?.text??""}const yh=a`
  .form-cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .form.card {
    border-color: var(--_accent-line);
    background: var(--_accent-soft);
  }

  .form-name {
    font-size: 1.1em;
  }

  .reasons {
    display: grid;
    gap: 0.45em;
  }

  .reasons > li {
    display: flex;
    gap: 0.6em;
  }

  .reasons > li > span {
    min-inline-size: 0;
  }

  .reasons > li > svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.17em;
    stroke: var(--_accent);
  }

  .reasons > .against > svg {
    stroke: currentColor;
    opacity: 0.6;
  }

  .form-row {
    display: grid;
    gap: 0 1.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .form-row-name {
    font-weight: 600;
  }

  @container mg (min-width: 34em) {
    .form-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: baseline;
    }
  }
`;function $h(e,t,n){return(Xi(e.units,t.unit??"piece")??e.units.piece)(n)}function xh(e,t){const n=he(t).map(t=>fh(e,t).name),o=n.length>0?Xm(n.join(" + "),e.lang):"Magnesium",{elementalMgPerUnit:s,unitsPerPack:a}=t;return[o,...void 0===s?[]:[e.mg(s,1)],...void 0===a?[]:[$h(e,t,a)]].join(", ")}class Mh{#H;#he=null;constructor(e){this.#H=e}follow(e,t){const n=this.#he;if(e===(n?.catalog??null)&&(null===n||n.beside.words===t.words&&n.beside.knowledge===t.knowledge))return;if(null===e)return this.#he=null,void this.#H([]);const o=new Map,s=[];for(const n of e.products){const e=this.#ge(n,t,s);e!==n&&o.set(n.id,e)}this.#he={catalog:e,beside:t,shown:o},this.#H(ad(s))}shown(e){return this.#he?.shown.get(e.id)??e}#ge(e,t,n){const o=`catalog.products["${e.id}"]`,s=(e,s,a)=>{const r=el(e,`${o}.${s}`,t,a);return r&&n.push(r),null===r};let a=e;s(e.name,"name","form, strength and pack are shown instead")||(a={...a,name:xh(t.words,e)});const r=e.otherActives??[],i=r.filter((e,t)=>s(e,`otherActives[${t}]`,"it is not named"));return i.length===r.length?a:{...a,otherActives:i}}}const jh="\u2026",zh=e=>e.replaceAll(/\s+/g," ").trim();function Sh({heading:e,lines:t}){const n=t.map(zh).filter(e=>""!==e);return void 0===e?n.join("\n"):[`${zh(e)}:`,...n.map(e=>`- ${e}`)].join("\n")}const Ah=e=>/^mailto:/i.test(e.trim());function Ph(e){const t=e.trim().split("#")[0]??"",[n="",...o]=t.split("?");return{start:n,parameters:o.join("?").split("&").filter(e=>""!==e).map(e=>{const[t="",...n]=e.split("=");return{name:t,value:n.join("=")}})}}const _h=e=>e.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,""),Oh=e=>encodeURIComponent(e.replaceAll(/\r?\n/g,"\r\n"));function Ch(e){try{return decodeURIComponent(e).replaceAll("\r\n","\n")}catch{return e}}const Th=(e,t)=>e.find(e=>e.name.toLowerCase()===t)?.value,Dh=["subject","body"];function Eh(e){const{start:t,parameters:n}=Ph(e),o=n.filter(({name:e})=>!Dh.includes(e.toLowerCase())).map(({name:e,value:t})=>`${e}=${t}`).join("&");return""===o?t:`${t}?${o}`}function Fh({elementalMgPerDay:e,moments:t},n){const o=t.length;return{amountMg:e/o,basis:"elemental",perDay:o,...void 0!==n&&{form:n}}}const Lh=["wake","bed","meals","medicineTimes","foodMg"];function Bh(e){return Object.fromEntries(Lh.flatMap(t=>void 0===e[t]?[]:[[t,e[t]]]))}function Nh(e){const{words:t,knowledge:n,findings:o,recognised:s=[]}=e,{debug:a}=t,{id:r,version:i,hash:l}=ye(n);return U`<aside class="debug block small stack" part="debug" aria-labelledby="debug">
    <h3 id="debug">${a.heading}</h3>
    <p>
      ${a.version} <code>${Cc}</code> \u00b7 ${a.knowledge} <code>${r} ${i}</code> \u00b7
      ${a.hash} <code>${l}</code>
    </p>
    ${function({words:e,problems:t}){return 0===t.length?U`<p>${e.debug.noProblems}</p>`:U`<p>${e.debug.problems}</p>
    <ul class="bullets">
      ${t.map(t=>U`<li>${e.debug.problem({...t})}</li>`)}
    </ul>`}(e)} ${function({words:e,knowledge:t}){const{host:n}=t;if(!n)return V;const{debug:o}=e.host,s=t.questions.filter(({fact:e})=>nr(e)).map(({id:e})=>e),a=[[o.questions,s],[o.findings,Object.entries(n.findings).map(([e,{severity:t}])=>`${e} (${t})`)],[o.outcomes,n.outcomes.map(({atLeast:e,finding:t})=>`${e}: ${t}`)],[o.weights,Object.entries(n.weights).map(([e,{weight:t}])=>`${e} ${t>0?"+":""}${t}`)]];return U`<p>${o.heading} <code>${n.id} ${n.version}</code></p>
    <ul class="bullets">
      ${a.filter(([,e])=>e.length>0).map(([e,t])=>U`<li>${e}: <code>${t.join(", ")}</code></li>`)}
    </ul>`}(e)}
    <ul>
      ${s.map(({product:e,form:n})=>U`<li>
            ${null===n?a.formUnread({product:e}):a.formRead({product:e,form:fh(t,n).short})}
          </li>`)}
    </ul>
    <ul>
      ${o.map(e=>U`<li><code>${e.rule}</code> ${e.severity} ${th(t,e.trace)}</li>`)}
    </ul>
  </aside>`}const qh={info:fd.info,caution:fd.alert,stop:fd.stop,emergency:fd.stop};function Hh(e,t,n){const o=Xi(e.findings,t.rule),s={...t.shown,...Rh(n)};if(!o)return{title:t.rule,text:""};const a=o.titleOf?.(s)??o.title;return{title:void 0===o.by?a:e.host.byTitle({title:a}),text:o.text(s)}}function Rh(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))}function Wh(e){return U`<ul class="findings" part="findings">
    ${e.findings.map(t=>function(e,t){const{words:n,debug:o}=e,{title:s,text:a,by:r}=function(e,t){const n=Xi(e.words.findings,t.rule);return{...Hh(e.words,t,e.help),...void 0!==n?.by&&{title:n.title},by:n?.by}}(e,t);return U`<li class="finding ${t.severity}" part="finding finding-${t.severity}">
    ${qh[t.severity]()}
    <div class="finding-text">
      ${void 0===r?V:U`<p class="small muted" part="by">${r}</p>`}
      <h4><span class="quiet">${n.result.severities[t.severity]}: </span>${s}</h4>
      ${a?U`<p>${a}</p>`:V} ${o?th(n,t.trace):V}
    </div>
  </li>`}(e,t))}
  </ul>`}const Uh=a`
  .findings {
    display: grid;
    gap: calc(var(--_space) * 0.6);
  }

  .finding {
    --_tone: var(--_line-strong);
    display: flex;
    gap: 0.8em;
    padding: 0.9em 1.1em;
    border: 1px solid color-mix(in srgb, var(--_tone) 38%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 7%, transparent);
  }

  .finding.caution {
    --_tone: var(--_caution);
  }

  .finding:is(.stop, .emergency) {
    --_tone: var(--_stop);
  }

  .finding > svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0.05em;
    stroke: var(--_tone);
  }

  .finding.info > svg {
    stroke: currentColor;
    opacity: 0.7;
  }

  .finding-text {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
`;function Ih(e){const{words:t,help:n,country:o}=e,s=e.findings.filter(({severity:e})=>"emergency"===e),a=s.filter(t=>function({knowledge:e},t){return"crisis"===Xi(e.rules.safety,t.rule)?.refer}(e,t)),r=a.length===s.length,i=yu(o)?.crisisLine,l=a.length>0?i?.numbers??[]:[],c=r&&l[0]||n.emergency,d=[...new Set([c,...l,n.emergency])],u=t.outcomes.emergency.title({number:c}),m=[...new Set(s.map(e=>Hh(t,e,n).text))].filter(e=>e.replace(/[.!]$/,"")!==u);return U`<section class="screen emergency" part="emergency" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${u}</h2>
    <div class="stack">
      ${m.map(e=>U`<p class="lead">${e}</p>`)}
      <p class="lead">${t.outcomes.emergency.text}</p>
      ${a.length>0&&!i?U`<p class="lead">${t.help.localCrisisLine}</p>`:V}
    </div>
    <div class="calls">${d.map((e,n)=>function(e,t,n){return U`<a class="button call ${n?"stop":""}" part="call" href=${(e=>`tel:${e.replaceAll(/[^\d+]/g,"")}`)(t)}>
    ${fd.phone()}<span class="figures">${e.help.call({number:t})}</span>
  </a>`}(t,e,0===n))}</div>
    ${a.length>0&&i?U`<p>${i.name}: <a href="https://${i.site}" rel="noopener">${i.site}</a></p>`:V}
    <div>
      <button class="button inline" type="button" part="back-button" @click=${()=>e.undo()}>
        ${t.quiz.back}
      </button>
    </div>
  </section>`}function Gh({quiz:e},t){return U`<p class="note" part="privacy">${fd.lock()}<span>${e.privacy[t]}</span></p>`}function Vh({quiz:e}){return U`<p class="note" part="purpose">${fd.info()}<span>${e.purpose}</span></p>`}const Kh=Eu(class extends Fu{constructor(){super(...arguments),this.key=V}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Uu(e),this.key=t),n}});function Yh(e,t,n){const o=Xi(e.questions,t.id)?.choices,s=o&&Xi(o,n);if(void 0!==s)return s;switch(t.fact){case"conditions":return Xi(e.conditions,n)?.name??n;case"medicines":return Xi(e.medicines,n)?.name??n;case"redFlags":return Xi(e.redFlags,n)?.choice??n;case"goals":return Xi(e.goals,n)?.choice??n;default:return n}}function Zh(e,t,n){const o=Xi(e.questions,t.id);if(void 0===n)return o?.unsure??e.quiz.notAnswered;switch(t.kind){case"number":return"ageYears"===t.fact?e.quiz.years({years:Number(n)}):e.number(Number(n),1);case"one":return Yh(e,t,n);case"many":{const s=n;return 0===s.length?o?.none??e.quiz.notAnswered:s.map(n=>Yh(e,t,n)).join("; ")}case"portions":return function(e,t){const n=qa.map(n=>`${e.diet.groups[n].name}: ${e.number(t[n],1)}`);return`${n.join(", ")} (${e.diet.perWeek})`}(e,n);case"supplements":{const t=n;return 0===t.length?o?.none??e.supplements.none:t.map(t=>function(e,{form:t,amountMg:n,basis:o,perDay:s}){const a="percent-ri"===o?e.percent(n/100):e.mg(n,1),r=void 0===t?"":Xi(e.forms,t)?.short??t;return`${e.number(s,1)} \xd7 ${a} ${r}`.trim()}(e,t)).join("; ")}}}function Jh(e,t,n){return 0===t.length?V:U`<div class="choice-grid ${n}">${t.map(t=>function(e,{value:t,label:n,detail:o}){return U`<label class="choice" part="choice">
    <input
      type=${e.type}
      name=${e.name}
      value=${t}
      .checked=${Gu(e.picked.includes(t))}
      aria-describedby=${e.describedBy??V}
      aria-invalid=${"checkbox"===e.type&&e.invalid?"true":V}
      @change=${n=>e.pick(t,n.target.checked)}
    />
    <span class="choice-text">
      <span class="choice-label">${n}</span>
      ${o?U`<span class="choice-detail muted small">${o}</span>`:V}
    </span>
  </label>`}(e,t))}</div>`}function Qh(e){const{choices:t}=e,n=t.filter(({apart:e})=>!e);return U`<div class="choices ${e.dense?"dense":""}" part="choices">
    ${Jh(e,t.filter(({apart:e})=>"before"===e),"before")}
    ${Jh(e,n,function(e){const t=e.every(({label:e,detail:t})=>e.length+(t?.length??0)<=44);return e.length>4&&t||e.length>16?"wide":""}(n))}
    ${Jh(e,t.filter(({apart:e})=>"after"===e),"after")}
  </div>`}const Xh=a`
  .choices {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .choice-grid {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }

  .choice-grid.after {
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .choice {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 0.8em;
    min-block-size: max(48px, 3.25em);
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }

  .choice:hover {
    border-color: var(--_line-strong);
    background: var(--_raised);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice-text {
    display: grid;
    gap: 0.1em;
    min-inline-size: 0;
    flex: 1;
  }

  .choice-label {
    font-weight: 500;
    line-height: 1.4;
  }

  .choice-detail {
    line-height: 1.4;
  }

  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-block-start: 0.05em;
    border: 1.5px solid var(--_line-strong);
    background: transparent;
    appearance: none;
    cursor: pointer;
  }

  input[type='radio'] {
    border-radius: 50%;
  }

  input[type='checkbox'] {
    border-radius: 0.3em;
  }

  input:is([type='radio'], [type='checkbox']):focus-visible {
    outline: none;
  }

  input:is([type='radio'], [type='checkbox']):checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  input:is([type='radio'], [type='checkbox']):checked::before {
    content: '';
    background: var(--_on-accent);
  }

  input[type='radio']:checked::before {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
  }

  input[type='checkbox']:checked::before {
    inline-size: 0.8em;
    block-size: 0.8em;
    clip-path: polygon(8% 52%, 22% 38%, 40% 56%, 78% 16%, 92% 30%, 40% 84%);
  }

  @container mg (min-width: 34em) {
    .choice-grid.wide,
    .choice-grid.after {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    input:is([type='radio'], [type='checkbox']) {
      appearance: auto;
    }

    input:is([type='radio'], [type='checkbox'])::before {
      display: none;
    }

    .choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`,eg={\u0153:"oe",\u00e6:"ae",\u00df:"ss",\u00f8:"o",\u0142:"l",\u0111:"d",\u0131:"i"},tg=/[^\0-\x7f]/;function ng(e){return tg.test(e)?e.normalize("NFD").replaceAll(/\p{M}/gu,"").toLowerCase().replaceAll(/[\u0153\xe6\xdf\xf8\u0142\u0111\u0131]/g,e=>eg[e]??e):e.toLowerCase()}const og=new Set("a an and au aus aux d das de dem den der des die du een en et for from het in l la le les of op the und uit van von".split(" ")),sg=e=>ng(e.slice(0,400)).replaceAll(/['\u2019](?=s(?![\p{L}\p{N}]))/gu,""),ag=e=>sg(e).match(/[\p{L}\p{N}]+/gu)??[],rg=e=>og.has(e),ig=e=>ag(e).filter(e=>!og.has(e));function lg(e){const t=[...new Set(ag(e.slice(0,100)))],n=t.filter(e=>!og.has(e));return(n.length>0?n:t).slice(0,8)}function cg(e){"Enter"===e.key&&e.preventDefault()}const dg=a`
  .search {
    position: relative;
  }

  .search > svg {
    position: absolute;
    inset-inline-start: 0.85em;
    inset-block-start: calc(50% - 0.6em);
    inline-size: 1.2em;
    block-size: 1.2em;
    opacity: 0.7;
    pointer-events: none;
  }

  .search > .field {
    padding-inline-start: 2.6em;
  }

  .search-count:empty {
    display: none;
  }

  .dense .choice-grid {
    gap: 0.1em 0.5em;
    margin-inline: -0.5em;
  }

  .dense .choice {
    min-block-size: 44px;
    gap: 0.65em;
    padding: 0.35em 0.5em;
    border-color: transparent;
    border-radius: calc(var(--_radius) * 0.7);
  }

  .dense .choice:not(:has(.choice-detail)) {
    align-items: center;
  }

  .dense .choice-text {
    gap: 0;
  }

  .dense .choice-label {
    line-height: 1.25;
    hyphens: auto;
  }

  .dense .choice-detail {
    font-size: 0.8125em;
    line-height: 1.25;
    hyphens: auto;
  }
`;const ug=a`
  .portions-head {
    text-align: end;
    max-inline-size: none;
  }

  .portion {
    display: grid;
    gap: 0.6em 1em;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .portion-text {
    display: grid;
  }

  .portion-name {
    font-weight: 600;
  }

  .stepper {
    display: inline-flex;
    justify-self: end;
    align-items: center;
    gap: 2px;
    padding: 2px;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
  }

  .stepper .field {
    inline-size: 3.4em;
    padding-inline: 0.25em;
    text-align: center;
    font-weight: 600;
  }

  .portions-rest {
    display: flex;
    justify-content: flex-end;
    padding-inline-end: 0.75em;
  }

  @container mg (min-width: 30em) {
    .portion {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
`,mg=(e,t,n)=>{const o=new Map;for(let s=t;s<=n;s++)o.set(e[s],s);return o},hg=Eu(class extends Fu{constructor(e){if(super(e),2!==e.type)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let o;void 0===n?n=t:void 0!==t&&(o=t);const s=[],a=[];let r=0;for(const t of e)s[r]=o?o(t,r):r,a[r]=n(t,r),r++;return{values:a,keys:s}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,o]){const s=(e=>e._$AH)(e),{values:a,keys:r}=this.dt(t,n,o);if(!Array.isArray(s))return this.ut=r,a;const i=this.ut??=[],l=[];let c,d,u=0,m=s.length-1,h=0,g=a.length-1;for(;u<=m&&h<=g;)if(null===s[u])u++;else if(null===s[m])m--;else if(i[u]===r[h])l[h]=Ru(s[u],a[h]),u++,h++;else if(i[m]===r[g])l[g]=Ru(s[m],a[g]),m--,g--;else if(i[u]===r[g])l[g]=Ru(s[u],a[g]),Hu(e,l[g+1],s[u]),u++,g--;else if(i[m]===r[h])l[h]=Ru(s[m],a[h]),Hu(e,s[u],s[m]),m--,h++;else if(void 0===c&&(c=mg(r,h,g),d=mg(i,u,m)),c.has(i[u]))if(c.has(i[m])){const t=d.get(r[h]),n=void 0!==t?s[t]:null;if(null===n){const t=Hu(e,s[u]);Ru(t,a[h]),l[h]=t}else l[h]=Ru(n,a[h]),Hu(e,s[u],n),s[t]=null;h++}else Iu(s[m]),m--;else Iu(s[u]),u++;for(;h<=g;){const t=Hu(e,l[g+1]);Ru(t,a[h]),l[h++]=t}for(;u<=m;){const e=s[u++];null!==e&&Iu(e)}return this.ut=r,Uu(e,l),G}}),gg=["ml","gram","drop"],pg=(e,t,...n)=>{const o=e[t]?.kind;return void 0!==o&&n.includes(o)};function fg(e,t,...n){let o=t;for(;pg(e,o,...n);)o+=1;return o}function kg(e,t){const n=e[t];return"counted"===n?.kind?{count:n.value,unit:n.unit}:"amount"===n?.kind&&n.unit.endsWith(" g")?{count:n.value/1e3,unit:"gram"}:void 0}const bg=({unit:e})=>gg.includes(e);function wg(e,t){if(!pg(e,t,"open"))return;let n=0;for(let o=t;o<e.length;o+=1)if(pg(e,o,"open")&&(n+=1),pg(e,o,"close")&&(n-=1),0===n)return{from:t+1,next:o+1}}function vg(e,t){const n=wg(e,t);if(!n)return;const o=kg(e,fg(e,n.from,"equals","filler","per"));return o&&{counted:o,next:n.next}}function yg(e,t){const n=wg(e,t);if(!n)return t;return e.slice(n.from,n.next-1).every(({kind:e})=>!["element","salt","other","percent","per"].includes(e))?n.next:t}const $g=({count:e,unit:t})=>({count:e,unit:t}),xg=e=>!bg(e)&&e.count>=30?{count:NaN,unit:e.unit}:$g(e),Mg=e=>"day"===e?.kind||"portion"===e?.kind&&"day"===e.unit,jg=e=>"portion"===e?.kind||Mg(e);function zg(e,t,n){const o=wg(e,t);return o&&n(e[fg(e,o.from,"equals","filler","per","number")])?o.next:t}const Sg=[function(e,t){if(!pg(e,t,"per","in"))return;const n=fg(e,t+1,"filler"),o=kg(e,n);return o?[xg(o),yg(e,n+1)]:pg(e,t,"in")?void 0:pg(e,n,"unit")?[{count:1,unit:e[n]?.unit},yg(e,n+1)]:pg(e,n,"portion")?function(e,t){const n="day"===e[t]?.unit?"day":"serving",o=fg(e,t+1,"filler","equals","weak"),s=kg(e,o);if("gram"===s?.unit&&pg(e,fg(e,o+1,"filler"),"element","salt"))return[{count:1,portion:n},t+1];if(s)return[xg(s),yg(e,o+1)];const a=vg(e,t+1);return a?[xg(a.counted),a.next]:[{count:1,portion:n},t+1]}(e,n):void 0},function(e,t){if(!pg(e,t,"day")||pg(e,t-1,"counted","number","unit"))return;if(pg(e,fg(e,t+1,"equals"),"counted","number"))return;const n=vg(e,t+1);return n?[$g(n.counted),n.next]:[{count:1,portion:"day"},t+1]},function(e,t){const n=kg(e,t);if(!n||t>0&&bg(n)&&"drop"!==n.unit)return;const o=fg(e,t+1,bg(n)?"word":"day"),s=zg(e,o,jg),a=pg(e,s,"tells")?29:8;if(!bg(n)&&n.count>a)return;if(pg(e,s,"tells","equals"))return[$g(n),s+1];const r=pg(e,fg(e,s,"open","comma"),"which","tells","equals");return s>o||r?[$g(n),s]:void 0},function(e,t){const n=e[t];if(!("counted"!==n?.kind||n.value>8)&&(!(t>0)||pg(e,t-1,"strong","weak","comma"))&&pg(e,t+1,"weak","comma")&&pg(e,fg(e,t+2,"filler"),"amount","element","salt"))return[{count:n.value,unit:n.unit},t+2]},function(e,t){const n=e[t];if("counted"!==n?.kind||n.value<=1||n.value>8)return;const o=fg(e,t+1,"day");return pg(e,fg(e,o,"open"),"amount")?[{count:NaN,unit:n.unit},o]:void 0},function(e,t){if(!pg(e,t-1,"amount","element","salt","percent"))return;const n=wg(e,t),o=n&&kg(e,n.from);return!o||n.next!==t+3||bg(o)||o.count>8?void 0:[$g(o),n.next]},function(e,t){if(!pg(e,t,"portion"))return;const n="size"===e[t]?.unit,o=fg(e,t+1,"filler","equals","per"),s=n?kg(e,o):void 0;if(s)return[{...xg(s),portion:"size"},yg(e,o+1)];const a=vg(e,t+1);return a&&[{...xg(a.counted),portion:"size"},a.next]}];function Ag(e,t){for(const n of Sg){const o=n(e,t);if(o)return o}}const Pg=(e,t)=>e.filter(e=>e.start<t).at(-1)??e.find(e=>e.start>t);function _g(e,t){const n=e[t]?.value??NaN,o=fg(e,t+1,"equals","comma");if(pg(e,t,"times"))return pg(e,o,"counted")?[n*(e[o]?.value??NaN),o+1]:[n,t+1];if(pg(e,t,"counted","number")){if(pg(e,t,"counted")&&pg(e,o,"times"))return[n*(e[o]?.value??NaN),o+1];if(pg(e,t+1,"day"))return[n,t+2];const s=pg(e,t,"counted")?zg(e,t+1,Mg):t+1;return s>t+1?[n,s]:void 0}if(!Mg(e[t]))return;const s=fg(e,t+1,"equals","filler","open");return pg(e,s,"counted")?[e[s]?.value??NaN,s+1]:void 0}const Og=(e,t)=>e.slice(Math.max(0,t-3),t).some(({kind:e})=>"most"===e),Cg=e=>"element"===e?.kind||"salt"===e?.kind||"other"===e?.kind;function Tg(e,t,...n){let o=t-1;for(;o>=0&&n.includes(e[o]?.kind??"");)o-=1;return o}function Dg(e,t){return!!["and","which","comma","strong","tells"].includes(e.kind)||("equals"===e.kind||"weak"===e.kind)&&!Cg(t[Tg(t,t.length,"group","filler","serving")])}const Eg=["filler","serving","group","equals","weak"];function Fg(e,t){const n=Tg(e,t,...Eg,"percent"),o=e[n];return o?"salt"===o.kind?function(e,t){const n=Tg(e,t,"filler");if("as"!==e[n]?.kind)return;const o=e[Tg(e,n,...Eg)];return"element"===o?.kind?o:void 0}(e,n)??o:Cg(o)?o:void 0:"none"}const Lg=e=>"group"===e?.kind&&1===e.items.length&&"element"===e.items[0]?.kind?e.items[0]:void 0,Bg=(e,t,...n)=>e.findIndex(({kind:e},o)=>o>=t&&!n.includes(e));function Ng(e,t){const n=Bg(e,t+1,"filler"),o=e[n];if(!Cg(o))return Lg(o);const s=e[Bg(e,n+1,...Eg,"element","salt")];return"amount"===s?.kind?void 0:o}function qg(e,t){const n=e[Bg(e,t+1,"filler")];return Cg(n)?n:Lg(n)}const Hg=e=>"other"===e?.kind;function Rg(e,t){const n=e.find(({kind:e},n)=>n>t&&"serving"===e);return"serving"===n?.kind?n:void 0}const Wg={element:"element",salt:"compound",other:"other"};function Ug(e,t,n){for(const[o,s]of function(e){const t=[{items:[],isShare:!1}];for(const[n,o]of e.entries()){const s=t.at(-1);"comma"===o.kind&&"as"===e[n+1]?.kind||(Dg(o,s.items)?s.items.length>0?t.push({items:[],isShare:"which"===o.kind}):s.isShare||="which"===o.kind:s.items.push(o))}return t}(t).entries())Ig(e,s,0===o?n:void 0)}function Ig(e,{items:t,isShare:n},o){const s=function(e,t){const n=e.flatMap(({kind:e},t)=>"amount"===e?[t]:[]),o=void 0!==qg(e,n.at(-1)??e.length),s=new Set,a=new Map;for(const r of n){const n=Fg(e,r),i="none"===n?t:n,l=i&&!s.has(i)?i:void 0,c=o?qg(e,r):Ng(e,r),d=void 0!==l&&void 0!==c&&Hg(l)!==Hg(c)&&o?void 0:o?c??l:l??c;d&&s.add(d),a.set(e[r],d)}return a}(t,o),a=n&&"compound"===e.weighed.filter(({of:e})=>"other"!==e).at(-1)?.of;for(const[n,o]of t.entries()){if("amount"===o.kind){const r=s.get(o);e.weighed.push({mg:o.value,written:o.unit,of:Wg[r?.kind??""]??"unnamed",explicit:"element"===r?.kind&&("explicit"===r.unit||a),start:o.start,serving:Rg(t,n)??Pg(e.servings,o.start)})}"group"===o.kind&&Ug(e,o.items,Gg(t,n))}}function Gg(e,t){const n=e[t-1],o="amount"===e[Bg(e,t+1,...Eg)]?.kind;return Cg(n)&&!o?n:void 0}const Vg=["element","salt","other"],Kg=["open","close","equals","weak","comma","filler","as","element","salt"];const Yg=(e,t)=>Math.max(t.mg/e.mg,e.mg/t.mg),Zg=(e,t)=>"other"!==e.of&&t.some(t=>t.beside===e&&Yg(t,e)<=1.13),Jg=e=>void 0!==e.beside&&["element","unnamed"].includes(e.beside.of)&&Yg(e,e.beside)>1.67,Qg=[["mass","mg","mg milligram milligrams milligramm milligramme milligrammes"],["mass","g","g gr gram grams gramm gramme grammes"],["mass","\xb5g","ug mcg microgram micrograms microgrammen mikrogramm microgramme microgrammes"],["unit","effervescent","bruistablet bruistabletten effervescent effervescents brausetablette brausetabletten"],["unit","lozenge","zuigtablet zuigtabletten lozenge lozenges lutschtablette lutschtabletten pastille pastilles"],["unit","softgel","softgel softgels"],["unit","capsule","capsule capsules caps cap vcaps vcap vegcaps kapsel kapseln gelule gelules"],["unit","tablet","tablet tablets tabletten tablette tabl tab kauwtablet kauwtabletten kautablette kautabletten filmtablette filmtabletten caplet caplets comprime comprimes"],["unit","gummy","gummy gummies gummie gommes gomme"],["unit","sachet","sachet sachets zakje zakjes stick sticks beutel packet packets dosette dosettes"],["unit","scoop","scoop scoops schep schepje schepjes scheppen maatschep maatschepje maatschepjes maatscheppen messloffel me\xdfloffel dosierloffel"],["unit","drop","druppel druppels drop drops tropfen goutte gouttes"],["unit","spray","spray sprays verstuiving verstuivingen"],["unit","ampoule","ampul ampullen ampoule ampoules ampulle trinkampulle trinkampullen"],["unit","ml","ml milliliter milliliters millilitre millilitres"],["unit","piece","stuk stuks piece pieces stuck"],["adjective","","vegan vegane veganistische vegetarische vegetarian vegetal vegetale vegetales vegetable veggie veg v plantaardige pflanzliche chewable kleine small"],["number","0.5","halve half halbe demi"],["number","1","een een one un une ein eine einer eenmaal einmal once"],["number","2","twee two deux zwei tweemaal zweimal twice"],["number","3","drie three trois drei driemaal dreimal"],["number","4","vier four quatre viermaal viermal"],["range","","a tot to bis ou of or oder"],["per","","per pro par pour je elke elk each every chaque jede jeder jedes jeden"],["in","","in dans"],["day","","daags dagelijks dagelijkse daily taglich tagliche journaliere quotidien quotidienne quotidiennement"],["day-name","","dag day tag jour j"],["times","","x maal keer times time mal fois"],["portion","serving","portie serving portion dosering dosis dose"],["portion","size","portiegrootte portionsgrosse"],["portion","day","dagdosering dagdosis dagportie tagesdosis tagesportion tagesration tagesverzehrmenge"],["size","","size grootte"],["tells","","bevat bevatten levert leveren geeft contain contains provide provides enthalt enthalten liefert liefern contient contiennent apporte apportent fournit fournissent"],["as","","als as uit from aus sous vorm form forme afkomstig"],["which","","waarvan davon dont which entspricht entsprechend soit equivalent providing yielding yields overeen overeenkomend oftewel correspond correspondant"],["and","","en and und et met with mit avec plus"],["filler","","aan an van von du de des der die das la le l the dem ca circa env environ approx about ongeveer totaal total totale insgesamt gesamt resp watervrij wasserfrei anhydrous anhydre"],["most","","max maximaal maximum maximal maximale hoogstens hochstens jusqu up meer more mehr"],["reference","ri","ri adh nrv vrw rda ar vnr ajr rm referentie referenzmenge reference nahrstoffbezugswert nahrstoffbezugswerte nahrstoffbezugswertes valeurs apports"],["reference","dv","dv"],["marine","","marin marine marines marien mariene sea zee"],["pure","","puur pure pur zuiver zuivere reines reinem reiner"],["buffered","","gebufferd gebufferde buffered gepuffert gepuffertes gepufferte tamponne tamponnee"],["salt","","mgo mgcl2 mgso4 mgco3 epsomzout bitterzout bittersalz"],["other","","vitamine vitamin vitamines vitaminen vit taurine taurin glycine glycin theanine theanin melatonine melatonin gaba tryptofaan tryptophan ashwagandha inositol niacine niacin nicotinamide niacinamide biotine biotin riboflavine riboflavin thiamine thiamin folaat folate folat foliumzuur folsaure glucosamine chondroitine chondroitin collageen collagen"],["word","","granulat granulaat granulate konzentrat concentraat concentrate concentrat praparat preparaat rapid rapide liquid fluid"]],Xg=/^(?:calcium|kalzium|zinc|zink|kalium|potassium|natrium|sodium|ijzer|iron|eisen|fer$|seleni?|chroom|chrom|koper|kupfer|copper|cuivre|mangaan|mangan|jodium|jood|jod$|iode$|iodine|silici|silizi|titan|molybd|lithium|fosfor|phosph)/,ep=/^(?:pyridox|(?:[bdk]\d{1,2}|q10)$)/,tp=/[a-z]{2}(?:aat|ate|at|ide|id|yde|ure)$/,np=/(?:stea?raat|stearate?|silica(?:at|te)|silikat|dioxide?|hydrochloride?)$/,op=/^(?:zout|zouten|salz|salze)$/,sp=/hydra(?:at|te|t)e?$/;let ap;function rp(){return ap??=new Map(Qg.flatMap(([e,t,n])=>n.split(" ").map(n=>[n,{kind:e,value:t}]))),ap}const ip=new WeakMap;function lp(e){let t=ip.get(e);if(!t){const n=Object.values(e).filter(({route:e})=>"topical"!==e).flatMap(({synonyms:e})=>e.map(Dc));t=new Set(n.flatMap(e=>{const t=/^(?:\w*magnesium[\s-]*(?:l-)?([a-z]{3,})|(?:l-)?([a-z]{3,}) de magnesium)$/.exec(e);return t?.[1]??t?.[2]??[]})),ip.set(e,t)}return t}function cp(e,t){return rp().get(e)||(e.includes("magnesium")?function(e,t){const[n="",o=""]=e.split("magnesium");if(np.test(o))return{kind:"other",value:""};if(""===o){const e=/^(?:di|tri|mono)?$/.test(n);return{kind:e?"magnesium":"salt",value:e?"":"marine"}}return{kind:(lp(t).has(o)||tp.test(o)||op.test(o))&&"word"!==rp().get(o)?.kind?"salt":"word",value:""}}(e,t):/^element(?:a|$)/.test(e)?{kind:"elemental",value:""}:Xg.test(e)?{kind:"mineral",value:""}:ep.test(e)||np.test(e)?{kind:"other",value:""}:sp.test(e)?{kind:"filler",value:""}:tp.test(e)?{kind:lp(t).has(e)?"salt":"salt-like",value:""}:{kind:"word",value:""})}const dp=/(?<![\p{L}\d.,'])[1-9]\d{0,2}(?:[.,]\d{3})+(?!\d)(?!\s*(?:g|gr|gram\w*)\b)/gu,up=/(?<![\p{L}\d.,])[1-9]\d{0,2}(?:[ '\u2019]\d{3})+(?=(?:,\d+)?\s*(?:mg|ug|mcg)\b)/gu,mp={"\xbd":".5","\xbc":".25","\xbe":".75"};function hp(e){return new Set(e.replace(/\d/g,"")).size>1?e:e.replace(/\D/g,"")}const gp=/\d+(?:\.\d+)*|[a-z]\d{1,3}(?![\d\p{L}])|mg(?:cl2|so4|co3)(?![\d\p{L}])|\p{L}+|\S/gu,pp={"(":"open","[":"open","{":"open",")":"close","]":"close","}":"close",":":"equals","=":"equals",",":"comma","-":"dash","\u2013":"dash","\u2014":"dash","\u2212":"dash","|":"weak","/":"weak","\xb7":"weak","\u2022":"weak","\u2192":"weak","+":"and","&":"and","%":"percent","<":"sign",">":"sign","\xb1":"sign","\u2264":"sign","\u2265":"sign"},fp=/[*\u2020\u2021#~\u2248_"'\u2019\u2018\u201c\u201d^]/,kp=e=>/^\d+(?:\.\d+)?$/.test(e),bp=e=>void 0!==e&&/\p{L}/u.test(e);function wp(e,t,n){return"-"===e&&bp(t[n-1])&&bp(t[n+1])?"none":"."!==e||"."!==t[n-1]&&"."!==t[n+1]?fp.test(e)?"none":pp[e]??"strong":"none"}const vp=({kind:e,text:t})=>t.length<5&&["unit","most","filler","other"].includes(e),yp={mg:1,g:1e3,\u00b5g:.001},$p=/^(?:de|d|of|van|von|du|des)$/,xp=/^(?:l|dl|di|tri|bi|bis|mono)$/;class Mp{lexemes;constructor(e){this.lexemes=e}is(e,...t){const n=this.lexemes[e]?.kind;return void 0!==n&&t.includes(n)}text(e){return this.lexemes[e]?.text??""}value(e){return this.lexemes[e]?.value??""}past(e,...t){let n=e;for(;this.is(n,...t);)n+=1;return n}count(e){if(!this.is(e,"number"))return;if(!/^\d/.test(this.text(e))&&!this.is(e+1,"unit","adjective","times")&&!this.day(e+1))return;const t=Number(this.value(e));return this.is(e+2,"number")?this.is(e+1,"dash","range","weak")?[NaN,e+3]:"x"===this.text(e+1)?[t*Number(this.value(e+2)),e+3]:[t,e+1]:[t,e+1]}quantity(e){const[t,n]=this.count(e)??[];if(void 0===t||void 0===n)return;const o=n-e;if(this.is(n,"mass"))return this.mass(e,t,n);if(this.is(n,"percent"))return this.percent(e,t,n);const s=this.past(n,"adjective");if(this.is(s,"unit")){const n=this.past(s+1,"unit","adjective");return[{kind:"counted",value:t,unit:this.value(s)},n-e]}return this.is(n,"times")&&this.day(n+1)?[{kind:"times",value:t},o+1+(this.day(n+1)?.[1]??0)]:/(?:maal|mal|ce)$/.test(this.text(e))&&this.day(n)?[{kind:"times",value:t},o+(this.day(n)?.[1]??0)]:[{kind:"number",value:t},o]}mass(e,t,n){const o=this.value(n),s=`${this.text(e)} ${o}`;return this.is(n+1,"range")&&this.is(n+2,"number")&&this.is(n+3,"mass")?[{kind:"amount",value:NaN,unit:s},n+4-e]:[{kind:"amount",value:"x"===this.text(e+1)?NaN:t*(yp[o]??NaN),unit:s},n+1-e]}percent(e,t,n){const o=this.past(n+1,"filler","range");return this.is(o,"day")&&"value"===this.text(o+1)?[{kind:"percent",value:t,unit:"dv"},o+2-e]:this.is(o,"reference")?[{kind:"percent",value:t,unit:this.value(o)},o+1-e]:this.is(o,"magnesium","elemental")&&!this.is(o+1,"salt","salt-like")?[{kind:"percent",value:t,unit:""},this.past(o,"magnesium","elemental")-e]:[{kind:"percent",value:t,unit:""},n+1-e]}reference(e){if(!this.is(e,"reference"))return;const t=this.past(e+1,"equals");return this.is(t,"number")&&this.is(t+1,"percent")?[{kind:"percent",value:Number(this.value(t)),unit:this.value(e)},t+2-e]:void 0}day(e){return this.is(e,"day")?[{kind:"day"},1]:(this.is(e,"per")||/^(?:a|am|\/)$/.test(this.text(e)))&&this.is(e+1,"day-name")?[{kind:"day"},2]:void 0}portion(e){return this.is(e,"day")&&this.is(e+1,"portion")?[{kind:"portion",unit:"day"},2]:this.is(e,"portion")?this.is(e+1,"day")?[{kind:"portion",unit:"day"},2]:this.is(e+1,"size")?[{kind:"portion",unit:"size"},2]:[{kind:"portion",unit:this.value(e)},1]:void 0}saltsFrom(e){let t=e;for(;this.is(t,"salt","marine")||xp.test(this.text(t))&&this.is(t+1,"salt");)t+=1;return t}element(e){const t=this.past(e,"pure","elemental");if(!this.is(t,"magnesium"))return this.is(e,"elemental")||t>e&&this.is(t-1,"elemental")?[{kind:"element",unit:"explicit"},t-e]:void 0;const n=xp.test(this.text(t+1))?t+2:t+1;if(this.is(n,"salt","salt-like","marine"))return[{kind:"salt"},this.saltsFrom(n+1)-e];const o=this.past(t+1,"pure","elemental");return[{kind:"element",unit:o>t+1||t>e?"explicit":""},o-e]}salt(e){const t=xp.test(this.text(e))?e+1:e;if(this.is(t,"marine")&&this.is(t+1,"magnesium"))return[{kind:"salt"},t+2-e];if(!this.is(t,"salt","salt-like"))return t>e&&this.is(t,"magnesium")?this.shifted(this.element(t)):void 0;const n=this.saltsFrom(t+1),o=$p.test(this.text(n))?n+1:e;return this.is(o,"magnesium")?[{kind:"salt"},this.saltsFrom(o+1)-e]:this.is(o,"mineral")?this.shifted(this.other(o),o-e):this.is(t,"salt")?[{kind:"salt"},n-e]:void 0}shifted(e,t=1){return e&&[e[0],e[1]+t]}other(e){if(!this.is(e,"other","mineral"))return;let t=e+1;this.text(e).startsWith("vit")&&/^[a-k]\d{0,2}$/.test(this.text(t))&&(t+=1);const n=this.past(t,"as","filler");return this.is(n,"salt","salt-like")&&(t=this.past(n,"salt","salt-like")),this.is(e,"mineral")&&this.is(t,"magnesium")&&(t=this.past(t,"magnesium","salt")),[{kind:"other"},this.pastBrackets(t)-e]}pastBrackets(e){if(!this.is(e,"open"))return e;let t=0;for(let n=e;n<this.lexemes.length;n+=1){if(this.is(n,"open")&&(t+=1),this.is(n,"close")&&(t-=1),this.is(n,"magnesium")||this.text(n).includes("magnesium"))return e;if(0===t)return n+1}return e}per(e){return this.is(e,"per","in")?[{kind:this.is(e,"in")?"in":"per"},1]:"/"!==this.text(e)||/^\d/.test(this.text(e-1))?void 0:this.is(e+1,"unit","portion")||this.is(e+2,"unit","mass")?[{kind:"per"},1]:void 0}plainWord(e){const{kind:t,text:n,value:o}=this.lexemes[e];switch(t){case"dash":return[{kind:"weak"},1];case"range":return[{kind:/^(?:tot|bis)$/.test(n)?"most":"filler"},1];case"pure":return[{kind:"filler"},1];case"unit":return[{kind:"unit",unit:o},1];case"size":case"tells":case"as":case"which":case"and":case"filler":case"most":case"buffered":case"open":case"close":case"equals":case"weak":case"comma":case"strong":return[{kind:t},1];default:return[{kind:"word"},1]}}at(e){return this.quantity(e)??this.reference(e)??this.portion(e)??this.day(e)??this.per(e)??this.element(e)??this.salt(e)??this.other(e)??this.plainWord(e)}}const jp=/(?<!magnesium[\s-]*)\box[iy]de?\b/g,zp=({mg:e,serving:t})=>e/(t?.count??1),Sp=e=>e>0&&e<=Wa,Ap=(e,t)=>Math.abs(e-t)<=.03*Math.max(e,t);function Pp(e){const t=e.map(zp),n=e.find(e=>zp(e)===Math.max(...t));if(!n||!t.every(Sp))return;const o=zp(n),s=t.filter(e=>!Ap(e,o));if(s.length>0&&(s.length!==t.length-1||!function(e,t){return t.length>1&&Ap(e,t.reduce((e,t)=>e+t,0))}(o,s)))return;const[a=n]=s.length>0?[n]:e;return{mgPerUnit:zp(a),serving:a.serving}}function _p(e,t){const n=e.filter(e=>"element"===e.of||Zg(e,t)),o=n.filter(e=>e.explicit);return Pp(n)?n:o.length>0?o:n.length>0?n:[...t]}const Op=e=>e<1?Math.round(100*e)/100:Math.round(10*e)/10;function Cp({elements:e,compounds:t}){const[n]=e;return[n?.written,t[0]?.written].filter(e=>void 0!==e).filter(e=>!e.endsWith(" mg")).map(e=>({code:"odd-unit",written:e}))}function Tp({ids:e,isMixed:t},n){return t?[{code:"several-forms"}]:n>0&&0===e.length?[{code:"form-unknown"}]:[]}function Dp(e,{mg:t,compoundMg:n,percent:o},s){const a=t>0&&n>0&&void 0===o?Ea(s.form,n,t):void 0;return[...s.isTopical?[{code:"topical"}]:[],...t>0?[]:[{code:"no-amount"}],...void 0===o?[]:[{code:"worked-out",compoundMg:n,elementalPercent:o}],...Tp(s,e.compounds.length),...a?[a]:[],...Cp(e)]}function Ep(e,t){const n=function(e){const t=function(e){if(e.length<=500)return e;const t=e.slice(0,500);return t.slice(0,Math.max(0,t.search(/\s\S*$/)))}(e).replace(/[\p{Cf}\u2122\xae\xa9\u2120\xaa\xba\xb9\xb2\xb3\u2070-\u207f]/gu,"").replace(/\t/g," | ").replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu," ; ").replace(/(\d?)\s?([\xbd\xbc\xbe])/g,(e,t,n)=>(t||"0")+mp[n]);return Dc(t).replace(/[\xb5\u03bc]g/g,"ug").replace(/\s+/g," ").replace(dp,hp).replace(up,hp).replace(/(?<=\d),(?=\d)/g,".").replace(/\b([bdkq])-(?=\d{1,2}\b)/g,"$1")}("string"==typeof e?e:""),o=function(e,t){const n=new Mp(((e,t)=>{return n=function(e,t){const n=[];for(const{0:o,index:s}of e.matchAll(gp)){const a=n.at(-1),r={text:o,start:s,end:s+o.length};if(/^\d/.test(o))n.push({...r,kind:kp(o)?"number":"word",value:o});else if(bp(o[0]))n.push({...r,...cp(o,t)});else{const t="."===o&&a?.end===s&&vp(a)?"none":wp(o,e,s);"none"!==t&&n.push({...r,kind:t,value:""})}}return n}(e,t),n.map((e,t)=>"mg"!==e.text||/^\d/.test(n[t-1]?.text??"")||"number"===n[t-1]?.kind?e:{...e,kind:"magnesium",value:""});var n})(e,t.forms)),o=[];let s=0;for(;s<n.lexemes.length;){const[e,t]=n.at(s),a=n.lexemes[s]?.start??0,r=n.lexemes[s+t-1]?.end??a;o.push({value:NaN,unit:"",...e,start:a,end:r}),s+=t}return o}(n,t),s=function(e,t,{forms:n}){const o=function(e,t,n){let o=e;for(const{kind:e,start:n,end:s}of t)"other"===e&&(o=o.slice(0,n)+" ".repeat(s-n)+o.slice(s));return Wc(o.replace(jp,"magnesium $&"),n)}(e,t,n),s=o.length>1||t.some(({kind:e})=>"buffered"===e),[a]=o,r=o.some(e=>"topical"===n[e]?.route);return{ids:o,isMixed:s,isTopical:r,form:s||void 0===a?void 0:n[a]}}(n,o,t),a=function(e){const t=new Set;let n=0;for(;n<e.length;){const o=_g(e,n);o&&!Og(e,n)&&t.add(o[0]),n=o?.[1]??n+1}const o=[...t].filter(e=>e>0&&e<=60);return 1===t.size?o[0]:void 0}(o),r=function(e,t){const n=[];let o=0;for(;o<e.length;){const t=Ag(e,o),s=t?.[1]??o+1;t&&n.push({...t[0],start:e[o]?.start??0,end:e[s-1]?.end??0}),o=s}const s=n.find(({portion:e})=>"size"===e);return n.map(e=>"day"===e.portion&&void 0!==t?{...e,count:t}:"serving"===e.portion&&s?{...e,count:s.count,unit:s.unit}:e)}(o,a),i=function(e,t,n){const o=function(e,t){const n={servings:t,weighed:[]};return Ug(n,function(e,t){const n=[[]],o=new Set;for(const s of e){const e=t.find(({start:e,end:t})=>s.start>=e&&s.end<=t);if(e&&!o.has(e)&&n.at(-1)?.push({kind:"serving",...e}),e)o.add(e);else if("open"===s.kind){const e=[];n.at(-1)?.push({kind:"group",items:e,start:s.start}),n.push(e)}else"close"!==s.kind?n.at(-1)?.push(s):n.length>1&&n.pop()}return n[0]??[]}(e,t),void 0),n.weighed.sort((e,t)=>e.start-t.start)}(e,t),{labelReferenceMg:s}=n.limits,a=function({tokens:e,servings:t,weighed:n,labelReferenceMg:o}){return e.flatMap((s,a)=>{if("percent"!==s.kind||"ri"!==s.unit)return[];if("other"===function(e,t){const n=({kind:e})=>Vg.includes(e);return e.slice(0,t).filter(n).at(-1)??e.slice(t).find(n)}(e,a)?.kind)return[];const r=function(e,t){let n=t-1;for(;n>=0&&Kg.includes(e[n]?.kind??"word");)n-=1;const o=e[n];return"amount"===o?.kind?o.start:void 0}(e,a),i=n.find(e=>e.start===r);return[{mg:s.value/100*o,serving:i?.serving??Pg(t,s.start),beside:i}]})}({tokens:e,servings:t,weighed:o,labelReferenceMg:s});return{elements:_p(o,a),compounds:o.filter(e=>"compound"===e.of&&!Zg(e,a)),contradicts:a.some(Jg)}}(o,r,t),l=function(e,{ids:t,form:n}){const o=e.contradicts?void 0:Pp(e.elements),s=t.length>1?void 0:Pp(e.compounds),a=0===e.elements.length&&!e.contradicts,r=s&&a?(e=>e&&null!==e.defaultVariant?Oa(e)?.low:void 0)(n):void 0,i=(s?.mgPerUnit??0)*(r??0)/100;return{mg:Op(o?.mgPerUnit??i),compoundMg:Op(s?.mgPerUnit??0),percent:r,serving:o?.serving??s?.serving}}(i,s),{unit:c,count:d=1}=l.serving??{},u=c??r.find(e=>e.unit)?.unit??(e=>e.find(({kind:e,unit:t})=>"counted"===e&&"ml"!==t)?.unit)(o);return{...s.form&&{form:s.ids[0]},...l.mg>0&&{elementalMgPerUnit:l.mg},...l.compoundMg>0&&{compoundMgPerUnit:l.compoundMg},...void 0!==u&&{unit:u},...d>1&&d<=60&&{unitsPerServing:d},...void 0!==a&&{unitsPerDay:a},problems:Dp(i,l,s)}}const Fp=(e,t)=>e.problems.some(e=>e.code===t);function Lp(e){const{elementalMgPerUnit:t,compoundMgPerUnit:n}=e;return(Fp(e,"worked-out")||void 0===t&&Fp(e,"form-unknown"))&&void 0!==n?{amount:n,basis:"compound"}:void 0===t?void 0:{amount:t,basis:"elemental",compoundMg:n}}function Bp(e,t){const n=e&&Lp(e),o=e=>String(e).replace(".",t),s=e?.unitsPerDay??e?.unitsPerServing;return{...void 0!==e?.form&&{form:e.form},...n&&{...n,amount:o(n.amount)},...void 0!==s&&{perDay:o(s)}}}function Np(e,t){return{...void 0!==t.form&&e.form===t.form&&{form:""},...void 0!==t.amount&&e.amount===t.amount&&e.basis===t.basis&&{amount:"",basis:"",compoundMg:void 0},...void 0!==t.perDay&&e.perDay===t.perDay&&{perDay:""}}}function qp(e,{reading:t}){if(!t)return"";const{form:n,unit:o,unitsPerDay:s=t.unitsPerServing}=t,a=void 0===n?void 0:Xi(e.forms,n)?.name,r=t.problems.some(({code:e})=>"worked-out"===e||"no-amount"===e),i={mg:(r?t.compoundMgPerUnit:t.elementalMgPerUnit)??0,...void 0!==a&&{form:a},...void 0!==o&&{units:e.units[o](1)},...void 0!==s&&{count:s}};return r?e.supplements.labelReadCompound(i):e.supplements.labelRead(i)}function Hp({words:e,knowledge:t,row:n,hasHint:o,change:s}){const{supplements:a}=e,r=`supplement-${n.key}-label`,i=function(e,t){const{reading:n,labelDone:o}=t;if(!n)return"";const s=(({reading:e})=>void 0!==e&&void 0!==Lp(e))(t);if(!s&&!o)return"";const a=n.problems.filter(({code:e})=>!(s&&"no-amount"===e)),r=[...a.filter(({code:e})=>"no-amount"!==e),...a.filter(({code:e})=>"no-amount"===e)];return[...s?[qp(e,t)]:[],...r.map(t=>function(e,t){const n=e.supplements.labelProblems;switch(t.code){case"impossible-pair":return n["impossible-pair"](t);case"odd-unit":return n["odd-unit"]({written:t.written.replace(".",Zu(e))});default:return n[t.code]}}(e,t))].join(" ")}(e,n),l="small label-told "+(n.reading?.problems.some(({code:e})=>"worked-out"!==e)?"doubt":"");return U`<div class="label-line">
    <label class="label" for=${r}>${a.label}</label>
    ${o?U`<p class="small muted" id="${r}-hint">${a.labelHint}</p>`:V}
    <textarea
      class="field"
      id=${r}
      part="label-line"
      rows="2"
      maxlength=${500}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${o?`${r}-hint`:V}
      .value=${Gu(n.label)}
      @input=${o=>{const a=/^insertFrom(?:Paste|Drop)/.test(o.inputType),r=o.target.value;s(function(e,t,{label:n,isDone:o},s){const a=""===n.trim()?void 0:Ep(n,e),r=void 0!==a&&Fp(a,"topical")?{problems:[{code:"topical"}]}:a;return{label:n,labelDone:o,amountDone:o,reading:r,...Np(t,Bp(t.reading,s)),...Bp(r,s)}}(t,n,{label:r,isDone:a},Zu(e)))}}
      @change=${()=>s({labelDone:!0,amountDone:!0})}
    ></textarea>
    <p class=${l} .textContent=${n.labelDone?"":i}></p>
    <p class=${l} role="status" .textContent=${n.labelDone?i:""}></p>
  </div>`}const Rp=["ml","gram","drop"];function Wp(e,t,n){return Math.round(t)===Math.round(n)?e.mg(t,t<10?1:0):e.mgFromTo(t,n)}function Up({words:e,knowledge:t,row:n,of:o}){return U`<output
    class="supplement-mg figures"
    aria-live="off"
    for=${o.join(" ")}
    .textContent=${function(e,t,n){const o=function(e,t){if(rm(t).length>0)return;const n=function(e,t){const n=Da(e,t);return n&&{mgPerUnit:n.mg,mgHighPerUnit:n.mgHigh,mgPerDay:n.mg*t.perDay,mgHighPerDay:n.mgHigh*t.perDay,problems:La(e,t)}}(e,im(t));return n&&{mg:n.mgPerUnit,mgHigh:n.mgHighPerUnit,mgPerDay:n.mgPerDay,mgHighPerDay:n.mgHighPerDay}}(t,n);if(!o)return"";const s=Rp.find(e=>e===n.reading?.unit);return e.supplements.readout({mg:Wp(e,o.mg,o.mgHigh),mgPerDay:Wp(e,o.mgPerDay,o.mgHighPerDay),...s&&{units:e.units[s](1)}})}(e,t,n)}
  ></output>`}const Ip=["elemental","compound","percent-ri"],Gp=["form","amount","basis","perDay"],Vp=(e,t)=>`supplement-${e}-${t}`;function Kp(e,t,n){const{errors:o}=e.words.supplements,s=e.problems.find(e=>e.key===t&&e.field===n);return"range"===s?.error?o.range(s):"thousands"===s?.error?o.thousands(s):s&&o[s.error]}const Yp=a`
  .supplement {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 0.85);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .supplement-name {
    float: inline-start;
    inline-size: 100%;
    padding-inline-end: 3em;
    font-weight: 650;
  }

  .supplement-remove {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0.35em;
  }

  .supplement-figures {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: start;
  }

  .supplement-figures > * {
    min-inline-size: 0;
  }

  .supplement .unit {
    flex: none;
  }

  .supplement :is(.tick, .label-told) {
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  .supplement-mg {
    display: block;
    padding: 0.6em 0.85em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_accent-soft);
    font-weight: 600;
  }

  .supplement-mg:empty,
  .label-told:empty,
  .supplements-full:empty {
    display: none;
  }

  .supplements-full {
    margin-block-start: 0.5em;
  }

  .label-line {
    display: grid;
    gap: 0.35em;
  }

  .label-line .label {
    margin: 0;
  }

  textarea.field {
    display: block;
    margin: 0;
    min-block-size: calc(3em + 1.2em);
    font-family: inherit;
    line-height: 1.5;
    letter-spacing: inherit;
    color: inherit;
    resize: vertical;
    field-sizing: content;
  }

  .label-told {
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_raised);
  }

  .label-told.doubt {
    border-inline-start-color: var(--_caution);
  }

  .button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  @container mg (min-width: 34em) {
    .supplement-figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    /* A label of two lines keeps the fields beside each other level. */
    .supplement-figures > :is(.pick, .number) {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0;
      align-items: end;
    }

    .supplement-figures > :is(.pick, .number) > .error {
      align-self: start;
    }

    .supplement-figures > .basis {
      grid-column: 1 / -1;
    }

    .supplement-figures > .tick {
      grid-row: span 2;
      align-self: end;
    }
  }

  .basis {
    display: grid;
    gap: 0.15em;
  }

  .improbable {
    margin-block-end: 0.5em;
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_caution);
    background: var(--_raised);
  }

  .improbable:empty {
    display: none;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    padding-block: 0.35em;
    cursor: pointer;
    line-height: 1.35;
  }

  .tick:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25em;
  }
`;function Zp(e,t){return Xi(e.questions,t)??{title:t,label:t,error:""}}const Jp=({draft:e})=>e.problems.length>0,Qp=({question:e})=>`error-${e.id}`,Xp=({question:e})=>`hint-${e.id}`;function ef(e){return Jp(e)?U`<p class="error" id=${Qp(e)} part="error" role="alert">
    ${fd.alert()}<span>${function({draft:e,texts:t,words:n}){const o=e.problems.flatMap(e=>"portion"===e.kind?[e.group]:[]);if(e.problems.some(({kind:e})=>"supplement"===e))return n.supplements.mend;if(0===o.length||qa.every(t=>wm(e,t)))return t.error;const s=o.map(e=>n.diet.groups[e].name);return n.diet.mend({groups:s,most:70})}(e)}</span>
  </p>`:V}function tf(e){const{hint:t,by:n}=e.texts;return t||void 0!==n?U`${void 0===n?V:U`<p class="small muted" part="by">${n}</p>`}
  ${t?U`<p class="muted hint" id=${Xp(e)}>${t}</p>`:V}`:V}function nf({quiz:e}){return U`<p class="small prefilled" part="prefilled">${fd.info()}${e.prefilled}</p>`}const of=({words:e,draft:t})=>t.prefilled?nf(e):V;function sf(e){switch(e.question.kind){case"one":return Qh(cf(e,"radio"));case"many":return function(e){const t=e.choices.filter(({apart:e,stays:t})=>!e&&!t).length;if(t<=8)return Qh(e);const n=function(e){return e.choices.filter(({value:t,label:n,detail:o,apart:s,stays:a})=>s||a||e.picked.includes(t)||function(e,t){const n=ng(e);return ng(t).split(/\s+/).every(e=>n.includes(e))}(`${n} ${o??""}`,e.search))}(e),o=n.filter(({apart:e,stays:t})=>!e&&!t).length,{words:s}=e;return U`<div class="stack">
    <div class="search" part="search">
      ${fd.search()}
      <input
        class="field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${s.quiz.search}
        placeholder=${s.quiz.search}
        .value=${Gu(e.search)}
        @input=${t=>e.find(t.target.value)}
        @keydown=${cg}
      />
    </div>
    <p class="small muted figures search-count" role="status">
      ${e.search.trim()?s.quiz.found({count:o,total:t}):V}
    </p>
    ${Qh({...e,choices:n,dense:!0})}
  </div>`}({...cf(e,"checkbox"),words:e.words,search:e.draft.search,find:t=>af(e,{search:t})});case"number":return function(e){const{texts:t,question:n,draft:o}=e;return U`<div class="stack">
    ${Vu({id:n.id,label:t.label,quietLabel:!0,value:o.text,error:void 0,invalid:Jp(e),describedBy:[t.hint?Xp(e):"",Jp(e)?Qp(e):""].join(" ").trim(),input:t=>af(e,{text:t,picked:[],problems:[]})})}
    ${df(e)}
  </div>`}(e);case"portions":return function(e){const{words:t,draft:n}=e,o=n.problems.flatMap(e=>"portion"===e.kind?[e.group]:[]);return U`<div class="stack">
    ${function(e){return U`<div class="portions" part="portions">
    <p class="small muted portions-head" aria-hidden="true">${e.words.diet.perWeek}</p>
    ${e.groups.map(t=>function(e,t){const{diet:n}=e.words,{name:o,portion:s,examples:a}=n.groups[t],r=e.values[t]??"",i=n=>()=>e.change(t,e=>function(e,t){const n=Yu(e)??0;return String(Math.min(70,Math.max(0,Math.round(n)+t)))}(e,n));return U`<div class="portion" part="portion">
    <div class="portion-text">
      <label class="portion-name" for="portion-${t}">${o}</label>
      <span class="muted small" id="portion-${t}-hint">${a} \u00b7 ${s}</span>
    </div>
    <div class="stepper">
      <button class="icon-button" type="button" aria-label=${n.fewer({group:o})} @click=${i(-1)}>
        ${fd.minus()}
      </button>
      <input
        class="field"
        id="portion-${t}"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        placeholder="\u2013"
        aria-label=${n.perWeekOf({group:o})}
        aria-describedby="portion-${t}-hint ${e.invalid.includes(t)?e.describedBy:""}"
        aria-invalid=${e.invalid.includes(t)?"true":V}
        .value=${Gu(r)}
        @input=${n=>{const{value:o}=n.target;e.change(t,()=>o)}}
      />
      <button class="icon-button" type="button" aria-label=${n.more({group:o})} @click=${i(1)}>
        ${fd.plus()}
      </button>
    </div>
  </div>`}(e,t))}
    <div class="portions-rest">
      <button class="button inline" type="button" @click=${()=>e.fillZeros()}>
        ${e.words.diet.fillZeros}
      </button>
    </div>
  </div>`}({words:t,groups:qa,values:n.portions,invalid:o,describedBy:Qp(e),change:(t,n)=>af(e,e=>uf(e,[t],n)),fillZeros:()=>af(e,e=>uf(e,qa.filter(t=>wm(e,t)),()=>"0"))})}
    ${df(e)}
  </div>`}(e);case"supplements":return function(e){const{words:t,draft:n,question:o,texts:s}=e,a=n.rows.some(e=>e.antacid),r=[...a?[]:[{value:lm,label:s.none??t.supplements.none}],{value:dm,label:t.supplements.yes},...o.unsure&&s.unsure?[{value:cm,label:s.unsure}]:[]],i=n.problems.some(({kind:e})=>"missing"===e);return U`<div class="stack">
    ${Qh({name:o.id,type:"radio",choices:r,picked:n.picked,...i&&{describedBy:Qp(e)},pick:t=>af(e,({rows:e})=>({picked:[t],rows:t===dm&&0===e.length?[Xu(0)]:e,problems:[]}))})}
    ${n.picked.includes(dm)?function(e){const{words:t,knowledge:n,draft:o}=e,{forms:s,medicines:a}=n,r=Object.keys(s).filter(e=>"topical"!==s[e]?.route),i=Object.values(a).flatMap(({suppliesMagnesium:e})=>e?.usualForms??[]),l=[...new Set([...i,...r])];return function(e){const{words:t,rows:n}=e,o=n.length>=Ua;return U`<div class="supplements stack" part="supplements">
    <p class="small muted">${t.supplements.where} ${t.supplements.elementalExplained}</p>
    ${hg(e.rows,({key:e})=>e,(t,n)=>function(e,t,n){const{words:o}=e,{supplements:s}=o,a=t.reading?.unit;return U`<fieldset class="supplement" part="supplement">
    <legend class="supplement-name">${t.antacid?s.antacid:s.row({index:n})}</legend>
    ${t.antacid?U`<p class="small muted">${s.antacidHint}</p>`:U`<button
            class="icon-button supplement-remove"
            type="button"
            aria-label=${s.remove({index:n})}
            @click=${()=>e.remove(t.key)}
          >
            ${fd.close()}
          </button>`}
    ${Hp({...e,row:t,hasHint:1===n,change:n=>e.change(t.key,n)})}
    <div class="supplement-figures">
      ${function(e,t){const{words:n}=e,o=Vp(t.key,"form"),s=Kp(e,t.key,"form"),a=n.forms;return U`<div class="pick">
    <label class="label" for=${o}>${n.supplements.form}</label>
    <span class="select">
      <select
        class="field"
        id=${o}
        aria-invalid=${s?"true":V}
        aria-describedby=${s?`${o}-error`:V}
        @change=${n=>e.change(t.key,tm({form:n.target.value}))}
      >
        <option value="" .selected=${Gu(""===t.form)}>${n.supplements.formUnknown}</option>
        ${e.formsFor(t).map(e=>U`<option value=${e} .selected=${Gu(t.form===e)}>
                ${a[e]?.name??e}
              </option>`)}
      </select>
      ${fd.chevron()}
    </span>
    ${Ku(`${o}-error`,s)}
  </div>`}(e,t)} ${function(e,t){const{supplements:n}=e.words,o="percent-ri"===t.basis;return Vu({id:Vp(t.key,"amount"),label:o?n.amountPercent:n.amount,unit:o?"%":"mg",value:t.amount,error:Kp(e,t.key,"amount"),input:n=>e.change(t.key,tm({amount:n,amountDone:!1})),done:()=>e.change(t.key,{amountDone:!0})})}(e,t)} ${function(e,t){const{supplements:n}=e.words,o=Vp(t.key,"basis"),s=Kp(e,t.key,"basis"),a=function(e){if("elemental"!==e.basis||!e.form||!e.amountDone)return;const t=Yu(e.amount);return void 0!==t&&t>350?t:void 0}(t);return U`<fieldset
    class="basis"
    id=${o}
    role="radiogroup"
    aria-invalid=${s?"true":V}
    aria-describedby=${s?`${o}-error`:V}
  >
    <legend class="label">${n.basis}</legend>
    ${Ku(`${o}-error`,s)}
    ${Ip.map(a=>U`<label class="tick">
          <input
            type="radio"
            name="basis-${t.key}"
            value=${a}
            aria-describedby=${s?`${o}-error`:V}
            .checked=${Gu(t.basis===a)}
            @change=${()=>e.change(t.key,tm({basis:a}))}
          />
          <span>${n.bases[a]}</span>
        </label>`)}
    <p
      class="small improbable"
      role="status"
      .textContent=${void 0===a?"":n.improbable({mg:a})}
    ></p>
  </fieldset>`}(e,t)}
      ${Vu({id:Vp(t.key,"perDay"),label:s.perDay,...a&&{unit:`\xd7 ${o.units[a](1)}`},value:t.perDay,error:Kp(e,t.key,"perDay"),input:n=>e.change(t.key,{perDay:n})})}
      <label class="tick">
        <input
          type="checkbox"
          .checked=${Gu(t.prescribed)}
          @change=${n=>e.change(t.key,{prescribed:n.target.checked})}
        />
        <span>${s.prescribed}</span>
      </label>
    </div>
    ${Up({...e,row:t,of:Gp.map(e=>Vp(t.key,e))})}
  </fieldset>`}(e,t,n+1))}
    <div>
      <button
        class="button"
        type="button"
        id="add-supplement"
        aria-disabled=${o?"true":V}
        aria-describedby=${o?"supplements-full":V}
        @click=${()=>{o||e.add()}}
      >
        ${fd.plus()}${t.supplements.add}
      </button>
      <p
        class="small supplements-full"
        id="supplements-full"
        role="status"
        .textContent=${o?t.supplements.full({most:Ua}):""}
      ></p>
    </div>
  </div>`}({words:t,knowledge:n,rows:o.rows,formsFor:({antacid:e})=>e?l:r,problems:o.problems.flatMap(e=>"supplement"===e.kind?[e]:[]),change:(t,n)=>af(e,e=>function(e,t,n){return{rows:e.rows.map(e=>e.key===t?{...e,...n}:e),problems:e.problems.filter(e=>{return"supplement"!==e.kind||e.key!==t||(o=e.field,!(Object.hasOwn(n,o)||Object.hasOwn(n,"basis")));var o})}}(e,t,n)),add:()=>af(e,({rows:e})=>({rows:[...e,Xu(pm(e))]})),remove:t=>af(e,({rows:e})=>({rows:e.filter(e=>e.key!==t),problems:[]}))})}(e):V}
  </div>`}(e)}}function af(e,t){e.change(e=>({...e,..."function"==typeof t?t(e):t}))}function rf({question:e,texts:t}){const n=[],o="medicines"===e.fact?"before":"after";return"many"===e.kind&&t.none&&n.push({value:lm,label:t.none,apart:o}),e.unsure&&t.unsure&&n.push({value:cm,label:t.unsure,..."many"===e.kind&&{apart:"after"}}),n}function lf({words:e,question:t},n){return"medicines"===t.fact?Xi(e.medicines,n)?.examples:"conditions"===t.fact?Xi(e.conditions,n)?.hint:"goals"===t.fact?Xi(e.goals,n)?.hint:void 0}function cf(e,t){const{words:n,question:o,draft:s}=e,a=e=>"other"===e&&("medicines"===o.fact||"conditions"===o.fact),r=(o.choices??[]).map(t=>({value:t,label:Yh(n,o,t),detail:lf(e,t),stays:a(t)}));return{name:o.id,type:t,choices:[...r,...rf(e)],picked:s.picked,invalid:Jp(e),...Jp(e)&&{describedBy:Qp(e)},pick:(n,o)=>af(e,e=>function(e,t,n,o){const s=o||t===lm||t===cm?[]:e.picked.filter(e=>e!==t&&e!==lm&&e!==cm);return{...e,picked:n?[...s,t]:s,problems:[]}}(e,n,o,"radio"===t))}}function df(e){const{question:t,texts:n,draft:o}=e;return t.unsure&&n.unsure?Qh({name:t.id,type:"checkbox",choices:[{value:cm,label:n.unsure}],picked:o.picked,pick:(t,n)=>af(e,{picked:n?[cm]:[],text:"",portions:{},problems:[]})}):V}function uf(e,t,n){const o=t.map(t=>[t,n(e.portions[t]??"")]);return{portions:{...e.portions,...Object.fromEntries(o)},picked:[],problems:e.problems.filter(e=>"portion"!==e.kind||!t.includes(e.group))}}const mf=a`
  .progress {
    display: grid;
    gap: 0.5em;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_track);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
    transition: inline-size 0.3s ease-out;
  }

  progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    progress {
      block-size: 6px;
      border: 1px solid CanvasText;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;const hf=a`
  @media (min-height: 30em) {
    .long > .steps {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      margin: calc(var(--_space) * -0.5);
      padding: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_line);
      background: var(--_surface);
    }

    .long > .ask :is(input, select, button) {
      scroll-margin-block: 5em calc(var(--_target) + 4em);
    }

    /* A choice may have lines of examples below its box. */
    .long > .ask .choice input {
      scroll-margin-block-end: calc(var(--_target) + 9em);
    }
  }
`;function gf({words:e,eventDetail:t,consent:n,answer:o}){if("answers"!==t)return V;const{consent:s}=e.quiz;return"open"!==n?U`<p class="block" part="consent" id="consent" role="status" tabindex="-1">
      ${"yes"===n?s.thanks:s.declined}
    </p>`:U`<section class="block card" part="consent" aria-labelledby="consent">
    <h3 id="consent">${s.title}</h3>
    <p>${s.text}</p>
    <div class="choices-row">
      <button class="button" type="button" @click=${()=>o(!0)}>${s.yes}</button>
      <button class="button" type="button" @click=${()=>o(!1)}>${s.no}</button>
    </div>
  </section>`}const pf=({rules:e},{rule:t})=>Object.hasOwn(e.notes,t);function ff(e,{findings:t,...n}){const o=t.filter(t=>pf(e,t));return 0===o.length?V:U`<section class="block good-to-know" part="good-to-know" aria-labelledby="good-to-know">
    <h3 id="good-to-know">${n.words.result.goodToKnow}</h3>
    ${Wh({...n,findings:o})}
  </section>`}const kf=a`
  .good-to-know .finding {
    padding: 0;
    border: 0;
    background: none;
  }
`,bf=({knowledge:e,claims:t,goals:n=[]})=>"education"===t?n.filter(t=>Object.hasOwn(e.besideAdvice.firstHelp,t)):[];function wf(e){const{notEnough:t}=e.words.result,n=bf(e);return U`<section class="block" part="not-enough" aria-labelledby="not-enough">
    <h3 id="not-enough">${t.title}</h3>
    <p>${t.text}</p>
    ${n.length>0?U`<p>${t.first}</p>
            <ul class="bullets">
              ${n.map(e=>U`<li>${Xi(t.firstHelp,e)}</li>`)}
            </ul>`:V}
  </section>`}function vf(e){const{notEnough:t,firstHelp:n}=e.knowledge.besideAdvice;return[...t.sources,...bf(e).flatMap(e=>n[e]?.sources??[])]}function yf({words:e,save:t,diary:n,print:o,handOver:s}){return U`<div class="choices-row" part="plan-actions">
    ${t?U`<button class="button" type="button" part="save-button" @click=${t}>
            ${fd.calendar()}${e.calendar.save}
          </button>`:V}
    ${n?U`<button class="button" type="button" part="diary-button" @click=${n}>
            ${fd.list()}${e.diary.print}
          </button>`:V}
    <button class="button" type="button" part="print-button" @click=${o}>
      ${fd.printer()}${e.sheet.print}
    </button>
    ${s?U`<button class="button" type="button" part="hand-over-button" @click=${s.go}>
            ${fd.arrow()}${s.label}
          </button>`:V}
  </div>`}function $f(e,t){return Xi(e.questions,t.id)?.label??t.id}function xf(e,{question:t,answer:n,trayMg:o,isEstimated:s}){return void 0!==o?e.foodDay.fromTable({mg:o,isEstimated:s}):Zh(e,t,n.unsure?void 0:n.value)}function Mf(e,t){const n=t.map(({rule:t})=>function({rules:e,host:t},n){const o=Xi(e.safety,n)??Xi(e.proposal,n)??Xi(e.dose,n);return(o??(t&&Xi(t.findings,n)))?.refer}(e,t));return n.find(e=>void 0!==e)??"doctor"}function jf(e,t,n){return e.professionals[Mf(t,n)]}const zf=({view:e},t)=>Object.hasOwn(e.ground.knowledge.rules.need,t.rule),Sf=({view:e,recommendation:t})=>jf(e.words,e.ground.knowledge,t.findings);function Af(e){const{view:t,recommendation:n}=e,{words:o}=t,s=n.forms.filter(({rank:e})=>1===e).map(({id:e})=>fh(o,e).name);return o.outcomes[n.outcome].title({form:o.either(s),mg:n.plan?.elementalMgPerDay??0,professional:Sf(e)})}function Pf(e){const{view:t,recommendation:n}=e,{words:o,help:s,ground:a,state:r}=t,{labels:i,mailGreeting:l}=o.result.consult,c=n.forms.filter(({rank:e})=>1===e),{plan:d}=n;return(e=>e.filter(({lines:e})=>e.length>0).map(Sh).join("\n\n"))([{lines:[l]},{heading:i.outcome,lines:[Af(e)]},{heading:i.form,lines:c.map(({id:e})=>fh(o,e).name)},{heading:i.plan,lines:d?d.moments.map(e=>o.result.plan.moment(e)):[]},{heading:i.findings,lines:n.findings.map(e=>Hh(o,e,s).title)},{heading:i.answers,lines:Um(a,r).map(e=>`${$f(o,e.question)}: ${xf(o,e)}`)},{heading:i.version,lines:[n.knowledge.version]}])}function _f(e){const{view:t,recommendation:n}=e,{consultHref:o,consultLabel:s}=t.settings;if(!o)return V;const{words:a,on:r}=t,{consult:i}=a.result,l=Ah(o)?function(e,t){const{start:n,parameters:o}=Ph(e),s=o.filter(({name:e})=>!["subject","body"].includes(e.toLowerCase())),a=Th(o,"subject")??Oh(_h(t.subject)),r=Th(o,"body"),i=r?`${r}${Oh("\n\n")}`:"",l=`${n}?${[...s,{name:"subject",value:a}].map(({name:e,value:t})=>`${e}=${t}`).join("&")}&body=${i}`,c=_h(t.body),d=function(e,t){if(Oh(e).length<=t)return e;const n=e.split("\n");for(;n.length>0&&Oh([...n,jh].join("\n")).length>t;)n.pop();return n.length>0?[...n,jh].join("\n"):""}(c,1900-l.length);return{href:`${l}${Oh(d)}`,body:`${Ch(i)}${d}`,cut:d!==c}}(o,{subject:i.mailSubject,body:Pf(e)}):void 0,c="ask-professional"===n.outcome;return U`<section class="block consult card" part="consult" aria-labelledby="consult">
    <h3 id="consult">${i.heading}</h3>
    ${c?U`<p>${i.firstProfessional({professional:Sf(e)})}</p>`:V}
    <p class="muted">${i.note}</p>
    ${l?function({view:e},{body:t,cut:n}){const{consult:o}=e.words.result;return U`<div class="stack" part="mail-preview">
    <h4 id="mail-preview">${o.preview}</h4>
    <p class="small muted">${o.previewNote}</p>
    <pre class="letter small" tabindex="0" role="group" aria-labelledby="mail-preview">${t}</pre>
    ${n?U`<p class="small">${o.previewCut}</p>`:V}
  </div>`}(e,l):V}
    <div>
      <a
        class="button"
        part="consult-link"
        href=${l?.href??o}
        rel="noopener"
        @click=${()=>r.consult()}
        >${s??(l?i.send:i.label)}</a
      >
    </div>
  </section>`}const Of=["ask-professional","incomplete","emergency"],Cf=({view:e,recommendation:t})=>me(e.ground.knowledge,e.state.facts,t);const Tf=({view:e,recommendation:t})=>function(e,{goals:t=[],prefer:n},{claims:o,outcome:s}){if(!sh.includes(s))return null;const a=t.flatMap(t=>e.goals[t]?.uses??[]);return oh(o,[...new Set([...a,..."skin"===n?ah(e,"prefer-skin"):[]])])}(e.ground.knowledge,e.state.facts,t);function Df(e){const t=Tf(e);if(!t||0===t.length)return V;const{words:n,ground:o}=e.view,{forms:s}=n.result,a=e.recommendation.forms.filter(({rank:e})=>1===e).map(({id:e})=>e);return U`<section class="block" part="evidence-section" aria-labelledby="evidence">
    <h3 id="evidence">${s.evidence}</h3>
    <p class="muted">${s.evidenceNote}</p>
    ${(e=>U`<ul class="uses">
    ${e.told.map(t=>function(e,t){const{words:n}=e,o=mh(e,t);return o?U`<li class="use card" part="evidence">
    <div>
      <h4>${o.texts.title}</h4>
      ${lh(n,o.evidence)}
    </div>
    ${hh(n,o)} ${function({words:e,knowledge:t,told:n,besideForms:o},s){const a=Object.keys(t.formUses).filter(e=>!o.includes(e)).flatMap(n=>{const o=t.formUses[n]?.[s];return o?[{title:Xm(Xi(e.forms,n)?.short??n,e.lang),text:ch(e,n,s),evidence:o}]:[]});return a.length>0?kd(e.result.forms.otherFormUses,uh(e,a),"form-uses"):V}(e,t)}
  </li>`:V}(e,t))}
  </ul>`)({words:n,knowledge:o.knowledge,told:t,besideForms:a})}
  </section>`}const Ef=e=>U`${function(e){const{words:t,ground:n}=e.view,o=(({claims:e},t)=>t.flatMap(t=>Xi(e,t)??[]))(t,Cf(e));return o.length>0?function(e,t,{limits:n}){const{claimCompanions:o}=e;return U`<section class="block" part="claims" aria-labelledby="claims">
    <h3 id="claims">${e.result.forms.claims}</h3>
    <ul class="bullets">
      ${t.map(e=>U`<li>${e}</li>`)}
    </ul>
    <div class="small muted stack companions">
      <p>
        ${o.amount({mg:n.claimMinimumMgPerDay})}
        ${o.tooMuch({upperLevelMg:n.euCeilingMg})}
      </p>
      <p>${o.variedDiet} ${o.avoid}</p>
    </div>
  </section>`}(t,o,n.knowledge):V}(e)} ${Df(e)} ${function({view:e,recommendation:t}){if(Of.includes(t.outcome)||!e.state.facts.goals?.includes("other"))return V;const{goalOther:n}=e.words;return U`<section class="block" part="goal-other" aria-labelledby="goal-other">
    <h3 id="goal-other">${n.title}</h3>
    <p>${n.text}</p>
    <p>${n.helps}</p>
  </section>`}(e)}`;function Ff(e){const{view:t,recommendation:n}=e,{words:o,settings:s,ground:a}=t,{forms:r}=o.result;if(0===n.forms.length)return V;const i=n.forms.filter(({rank:e})=>1===e),l=n.forms.filter(({rank:e})=>e>1),c={words:o,knowledge:a.knowledge,debug:s.debug,told:Tf(e)};return U`<section class="block" part="forms" aria-labelledby="forms">
    <h3 id="forms">${r.heading}</h3>
    ${i.length>1?U`<p class="muted">${r.equalRank}</p>`:V}
    <ul class="form-cards">
      ${i.map(e=>function({words:e,knowledge:t,debug:n,told:o},s){const{name:a,about:r}=fh(e,s.id);return U`<li class="form card" part="form">
    <h4 class="form-name">${Xm(a,e.lang)}</h4>
    <p class="muted">${r}</p>
    <p class="quiet">${e.result.forms.why}</p>
    ${function(e,t,n){return U`<ul class="reasons">
    ${kh(e,t,"for").map(({reason:t,text:o})=>U`<li>${fd.check()}<span>${o}${bh(e,t,n)}</span></li>`)}
    ${kh(e,t,"against").map(({reason:t,text:o})=>U`<li class="against">${fd.minus()}<span>${o}${bh(e,t,n)}</span></li>`)}
  </ul>`}(e,s.reasons,n)} ${function(e,t,n,o){if(!o)return V;const s=(({formUses:e},t,n)=>n.filter(n=>void 0!==e[t]?.[n]))(t,n,o).flatMap(o=>{const s=t.formUses[n]?.[o];return s?[{title:dh(e,o),text:ch(e,n,o),evidence:s}]:[]});return 0===s.length?V:kd(e.result.forms.formUses,uh(e,s),"form-uses")}(e,t,s.id,o)}
  </li>`}(c,e))}
    </ul>
    ${l.length>0?U`<div class="form-others">
            <h4>${r.others}</h4>
            ${function(e,t){const n=new Map;for(const o of t){const t=vh(e,o);n.set(t,[...n.get(t)??[],fh(e,o.id).short])}return U`<ul>
    ${[...n].map(([t,n])=>U`<li class="form-row" part="form-row">
          <span class="form-row-name">${Xm(e.list(n),e.lang)}</span>
          <span class="muted small">${t}</span>
        </li>`)}
  </ul>`}(o,l)}
          </div>`:V}
    <p class="small muted">${r.amountNote}</p>
    ${n.rejected.length>0?kd(r.whyNot,U`<p class="small muted">${r.rejected}</p>
              <ul>
                ${n.rejected.map(e=>function({words:e,debug:t,told:n},o){return U`<li class="form-row" part="form-row">
    <span class="form-row-name">${Xm(fh(e,o.id).short,e.lang)}</span>
    <span class="muted small"
      >${kh(e,o.reasons,"against").map(({reason:n,text:o})=>U`<span class="sentence">${o}${bh(e,n,t)} </span>`)}${((e,t,n)=>n?Xi(rh(e.formNotes),t)??"":"")(e,o.id,n)}</span
    >
  </li>`}(c,e))}
              </ul>`,"rejected"):V}
  </section>`}function Lf({measures:e,number:t},n,o){const s=e[o];if(!s)return`${t(n,2)} ${o}`;const{one:a,many:r,half:i,quarter:l}=s,c=new Map([[1,a],[.5,i],[.25,l]]).get(n);return void 0!==c?c:n<1?`${t(n,2)} \xd7 ${a}`:`${t(n,2)} ${r}`}function Bf(e,t,n){const o=hr(t,n);return o?{name:gr(o,e.lang),portion:Lf(e,o.portionCount,o.measure)}:{name:n,portion:""}}function Nf(e,t,n,o=Math.max(...n.map(({mg:e})=>e))){if(0===n.length)return V;const s=[...n].sort((e,t)=>t.mg-e.mg);return U`<ul class="foods" part="foods">
    ${s.map(n=>function(e,t,{id:n,grams:o,mg:s},a){const{name:r,portion:i}=Bf(e,t,n),l=`${Math.round(s/a*100)}%`;return U`<li class="food" part="food">
    <span class="food-name"
      >${Xm(r,e.lang)}
      <span class="muted small">${e.result.foods.portion({portion:i,grams:o})}</span></span
    >
    <span class="food-mg figures">${e.mg(s)}</span>
    <svg class="food-bar" width="100%" height="4" aria-hidden="true">
      <rect class="track" width="100%" height="4" rx="2" />
      <rect class="part food" width=${l} height="4" rx="2" />
    </svg>
  </li>`}(e,t,n,o))}
  </ul>`}const qf=a`
  .foods {
    display: grid;
    gap: 0.85em;
  }

  .food {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3em 1em;
    align-items: baseline;
  }

  .food-name {
    font-weight: 500;
  }

  .food-name .small {
    font-weight: 400;
  }

  .food-mg {
    font-weight: 600;
    white-space: nowrap;
  }

  .food-bar {
    grid-column: 1 / -1;
    direction: ltr;
  }
`,Hf=(e,t)=>Math.round(e/t*1e3)/10+"%";function Rf(e){return U`<div class="bar">
    <p class="bar-head small">
      <span>${e.title}</span><span class="muted figures">${e.mark.label}</span>
    </p>
    <svg class="bar-svg" width="100%" height="32" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="6" width="100%" height="16" />
      ${function({parts:e,scaleMg:t}){let n=0;return e.filter(({mg:e})=>e>0).map(({series:e,mg:o})=>{const s=n;return n+=o,I`<rect class="part ${e}" x=${Hf(s,t)} width=${Hf(o,t)} y="6" height="16" />`})}(e)} ${function({spread:e,scaleMg:t}){if(!e||e.highMg<=e.lowMg)return V;const[n,o]=[Hf(e.lowMg,t),Hf(e.highMg,t)];return I`<g class="whisker">
    <line x1=${n} x2=${o} y1="28" y2="28" />
    <line x1=${n} x2=${n} y1="25" y2="31" />
    <line x1=${o} x2=${o} y1="25" y2="31" />
  </g>`}(e)} ${function({mark:e,scaleMg:t}){const n=Hf(e.lowMg,t),o=Hf(e.highMg,t),s=Hf(e.highMg-e.lowMg,t);return I`<g class="mark">
    ${e.highMg>e.lowMg?I`<rect class="mark-range" x=${n} width=${s} y="0" height="28" />`:V}
    <line x1=${o} x2=${o} y1="0" y2="28" />
  </g>`}(e)}
    </svg>
  </div>`}function Wf({words:e,figures:t,proposedMg:n}){const{foodMg:o,foodLowMg:s=o,foodHighMg:a=o,referenceLowMg:r,referenceHighMg:i}=t;if(void 0===r||void 0===i)return null;const{intake:l}=e.result,c=(t.supplementMg??0)+n,d=`${l.reference} ${e.mgRange(r,i)}`;return{title:void 0===o?l.withoutFood:l.everything,parts:[{series:"food",mg:o??0},{series:"supplement",mg:t.supplementMg??0},{series:"proposed",mg:n}],mark:{label:d,lowMg:r,highMg:i},spread:void 0===o?void 0:{lowMg:(s??0)+c,highMg:(a??0)+c},scaleMg:1.12*Math.max(i,(a??0)+c)}}function Uf(e,t,n){return U`<div class="key">
    <dt>
      <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
        <rect class="part ${e}" width="12" height="12" rx="3" /></svg
      >${t}
    </dt>
    <dd class="figures">${n}</dd>
  </div>`}const If=a`
  .bar {
    display: grid;
    gap: 0.35em;
  }

  .bar-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }

  .bar-head > :first-child {
    font-weight: 600;
  }

  .bar-svg,
  .swatch {
    direction: ltr;
  }

  .track {
    fill: var(--_track);
    rx: 8px;
  }

  .part {
    stroke: var(--_surface);
    stroke-width: 0;
  }

  .part.food {
    fill: color-mix(in srgb, currentColor 38%, transparent);
  }

  .part.supplement {
    fill: color-mix(in srgb, var(--_accent) 48%, transparent);
  }

  .part.proposed {
    fill: var(--_accent);
  }

  .bar .part {
    rx: 3px;
  }

  .whisker line {
    stroke: currentColor;
    stroke-width: 1.5px;
    opacity: 0.6;
  }

  .mark line {
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .mark-range {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    font-size: 0.9375em;
  }

  .key {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }

  .key dt {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
  }

  .key dd {
    white-space: nowrap;
    font-weight: 600;
  }

  .swatch {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
  }
`;function Gf(e){const{words:t,figures:n}=e,{intake:o}=t.result,{referenceLowMg:s,referenceHighMg:a}=n,r=void 0!==s&&void 0!==a&&a>s;return U`<section class="block" part="intake-section" aria-labelledby="intake">
    <h3 id="intake">${o.heading}</h3>
    ${function(e){const t=function({words:e,figures:t,proposedMg:n,limitMg:o}){const{supplementMg:s,supplementMgHigh:a=s}=t,r=a??0;if(!o||r+n===0)return null;const{intake:i}=e.result;return{title:i.fromSupplements,parts:[{series:"supplement",mg:r},{series:"proposed",mg:n}],mark:{label:`${i.upperLevel} ${e.mg(o)}`,lowMg:o,highMg:o},scaleMg:1.12*Math.max(o,r+n)}}(e),n=[Wf(e),t].filter(e=>null!==e);if(0===n.length)return V;const{words:o}=e;return U`<figure class="intake stack" part="intake">
    ${n.map(Rf)} ${function({words:e,figures:t,proposedMg:n,limitMg:o}){const{intake:s}=e.result,{foodMg:a,foodLowMg:r=a,foodHighMg:i=a,supplementMg:l,supplementMgHigh:c=l}=t;return U`<dl class="keys">
    ${void 0!==r&&void 0!==i?Uf("food",s.food,e.mgRange(r,i)):V}
    ${void 0!==l&&c?Uf("supplement",s.supplement,Gd((t,n)=>e.mgRange(t,n),{lowMg:l,highMg:c,upperLevelMg:o})):V}
    ${n>0?Uf("proposed",s.proposed,e.mg(n)):V}
  </dl>`}(e)}
    <figcaption class="quiet">${function({words:e,figures:t,proposedMg:n,limitMg:o},s){const{foodLowMg:a,foodHighMg:r,referenceLowMg:i,referenceHighMg:l}=t,{supplementMg:c,supplementMgHigh:d}=t,u={foodLowMg:a,foodHighMg:r,supplementMg:c,supplementMgHigh:d,referenceLowMg:i,referenceHighMg:l,upperLevelMg:s?o:void 0,proposedMg:n>0?n:void 0},m=Object.entries(u).filter(([,e])=>void 0!==e);return e.result.intake.equivalent(Object.fromEntries(m))}(e,null!==t)}</figcaption>
    ${e.spreadPercent>0&&void 0!==e.figures.foodMg?U`<p class="small muted">
            ${o.result.intake.estimateNote({percent:e.spreadPercent})}
          </p>`:V}
    ${t?U`<p class="small muted">${o.result.intake.upperLevelNote}</p>`:V}
  </figure>`}(e)}
    ${r?U`<p class="small muted">${o.referenceRange({lowMg:s,highMg:a})}</p>`:V}
  </section>`}const Vf=["ask-professional","incomplete","emergency"];function Kf({view:e}){const{ground:t,state:n}=e;return sc(t.knowledge,n.facts,t.options).figures}const Yf=e=>Math.max(...e.map(({mg:e})=>e));function Zf(e,{checked:t,kind:n}){if("host"===n)return e.host.source;const{standing:o}=e.result.sources,s="computed"===n?o.computed:"primary"===n?o.read:o.copy;return t?s:o.unchecked}const Jf=(e,t,n)=>Xi(e.result.sources.titles,t)??n.title;function Qf(e,t){return[...new Set(t)].flatMap(t=>{const n=Xi(e,t);return n?[{id:t,source:n}]:[]})}function Xf(e,{year:t}){return null===t||e.includes(String(t))?e:`${e} (${t})`}function ek(e,t,n){return Qf(t,n).map(({id:t,source:n})=>({title:Xf(Jf(e,t,n),n),standing:Zf(e,n)}))}const tk=a`
  .sources {
    display: grid;
  }

  .source {
    display: grid;
    padding-block: 0.25em;
  }

  .source a {
    display: inline-grid;
    min-block-size: 44px;
    align-content: end;
  }
`;function nk(e){const{words:t,knowledge:n,standard:o,cited:s,withFigures:a}=e,{sources:r}=t.result,i=e.credit??r.foodCredit;return U`<footer class="block colophon" part="colophon">
    ${function(e,t,n){const o=Qf(t,n);if(0===o.length)return V;const s=o.some(({source:e})=>!e.checked);return kd(e.result.sources.heading,U`<ul class="sources small">
        ${o.map(({id:t,source:n})=>function(e,t,n){const o=Jf(e,t,n),s=n.url?U`<a href=${n.url} rel="noopener" aria-label=${e.result.sources.open({source:o})}
        >${o}</a
      >`:o;return U`<li class="source" part="source">
    <span>${s}</span> <span class="muted small figures">${((e,t)=>[t.year??"",Zf(e,t)].filter(Boolean).join(" \xb7 "))(e,n)}</span>
  </li>`}(e,t,n))}
      </ul>
      ${s?U`<p class="small muted">${e.result.sources.uncheckedNote}</p>`:V}`,"sources")}(t,n.sources,s)}
    ${a?kd(r.whyQuestion,U`<p class="small">${r.whyAnswer}</p>`,"why-elsewhere"):V}
    <div class="small muted stack">
      <p part="purpose">${t.result.purpose}</p>
      <p part="credit">
        ${a?i:""} ${r.standards[o]}.
        ${r.knowledge({version:n.version})}.
      </p>
    </div>
  </footer>`}const ok=({affiliate:e})=>e?"sponsored noopener":"noopener";const sk=a`
  .products {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .product.card {
    grid-template-rows: auto 1fr auto;
  }

  .product-image {
    position: relative;
    aspect-ratio: 4 / 3;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_raised);
    overflow: hidden;
  }

  .product-image > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .product-text {
    display: grid;
    gap: 0.35em;
    align-content: start;
    min-inline-size: 0;
  }

  .product-name a {
    display: block;
    min-block-size: 44px;
    align-content: center;
    text-decoration-color: transparent;
  }

  .product-name a:hover {
    text-decoration-color: currentcolor;
  }

  .product-facts {
    display: grid;
    gap: 0.15em;
  }

  .advertisement {
    justify-self: start;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.35em;
    font-size: 0.75em;
  }

  .product-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    min-block-size: 44px;
  }

  .price {
    font-size: 1.1em;
    font-weight: 650;
  }
`,ak=(e,t)=>!fi(e,{facts:t});function rk({result:e},{limits:t}){return U`<p class="small muted" part="vitamin-b6">
    ${e.vitaminB6({mg:t.vitaminB6MgPerDay})}
  </p>`}const ik=({view:e,recommendation:t})=>function(e,t,n,o){const{forms:s,plan:a}=n,r=me(e,t,n).length>0?e.limits.claimMinimumMgPerDay:0,i=new Map(s.flatMap(({rank:e,products:t})=>t.map(t=>[t.id,{fit:t,rank:e}]))),l={knowledge:e,facts:t,planMg:a?.elementalMgPerDay??null};return(o?.products??[]).flatMap((e,t)=>{const n=i.get(e.id);if(!n||n.fit.unitsPerDay*(e.elementalMgPerUnit??0)<r)return[];const{fit:o,rank:s}=n,[a=0,...c]=fe({product:e,unitsPerDay:o.unitsPerDay,order:t},l);return[{product:e,fit:o,keys:[a,s,...c]}]}).sort((e,t)=>ke(e.keys,t.keys)).map(({product:e,fit:t})=>({product:e,fit:t}))}(e.ground.knowledge,e.state.facts,t,e.catalog??void 0);function lk({view:e,recommendation:t},n){const{words:o,catalog:s,on:a,imageFor:r,shown:i}=e;return U`<ul class="products">
    ${n.map(({product:e,fit:n})=>function(e){const{words:t,product:n,currency:o,image:s}=e;return U`<li class="product card" part="product">
    ${s?U`<div class="product-image">${s}</div>`:V}
    <div class="product-text">
      ${n.affiliate?U`<p class="advertisement small" part="advertisement">
              ${t.result.products.advertisement}
            </p>`:V}
      ${function({words:e,product:t,fit:n,actions:o}){return t.url?U`<h4 class="product-name">
    <a
      href=${t.url}
      rel=${ok(t)}
      aria-label=${e.result.products.viewOf({product:t.name})}
      @click=${e=>o.opened(t,n,e)}
      >${t.name}</a
    >
  </h4>`:U`<h4 class="product-name">${t.name}</h4>`}(e)} ${function({words:e,product:t,fit:n,planMg:o}){const{products:s}=e.result,a=he(t).map(t=>fh(e,t).short).join(" + "),r=n?n.unitsPerDay*(t.elementalMgPerUnit??0):0;return U`<ul class="product-facts small figures">
    ${a?U`<li class="muted">${Xm(a,e.lang)}</li>`:V}
    ${n?U`<li>${s.perDay({units:$h(e,t,n.unitsPerDay),mg:r})}</li>`:V}
    ${null!==o&&r>o?U`<li class="muted">${s.moreThanPlan({mg:o})}</li>`:V}
    ${n?.daysInPack?U`<li>${s.daysInPack({days:n.daysInPack})}</li>`:V}
    ${t.otherActives?.length?U`<li class="muted">${s.otherActives({actives:e.list(t.otherActives)})}</li>`:V}
  </ul>`}(e)}
    </div>
    <div class="product-foot">
      ${void 0===n.price?V:U`<p class="price figures">${t.price(n.price,o)}</p>`}
      ${function({words:e,product:t,fit:n,actions:o}){const{products:s}=e.result;if(!1===t.inStock)return U`<p class="muted small out-of-stock">${s.outOfStock}</p>`;if(t.affiliate&&!t.cartUrl)return V;const a=t.cartUrl??t.url,r=s.addToCartOf({product:t.name}),i=e=>o.wanted(t,n,e);return a?U`<a
    class="button primary"
    part="cart-button"
    href=${a}
    rel=${ok(t)}
    aria-label=${r}
    @click=${i}
    >${s.addToCart}</a
  >`:U`<button
      class="button primary"
      part="cart-button"
      type="button"
      aria-label=${r}
      @click=${i}
    >
      ${s.addToCart}
    </button>`}(e)}
    </div>
  </li>`}({words:o,product:i(e),fit:n,planMg:t.plan?.elementalMgPerDay??null,currency:s?.currency??"EUR",image:r(e.id),actions:a}))}
  </ul>`}function ck(e,t){const{words:n,ground:o}=e.view,s=t.slice(6,24);return U`${lk(e,t.slice(0,6))}
    ${s.length>0?kd(n.result.more,lk(e,s),"more-products"):V}
    <div class="stack">
      <p class="small muted">${n.result.products.order}</p>
      ${uk(e)?rk(n,o.knowledge):V}
    </div>`}const dk=["form","food-first","nothing-needed"],uk=e=>ak(e.view.ground.knowledge,e.view.state.facts)&&(({view:e,recommendation:{outcome:t,claims:n,forms:o}})=>dk.includes(t)&&"eu"===n&&!e.catalogFailed&&o.length>0)(e)&&ik(e).length>0,mk=({recommendation:{outcome:e}})=>"form"===e||"food-first"===e||"nothing-needed"===e,hk=({view:e,recommendation:t})=>({knowledge:e.ground.knowledge,claims:t.claims,goals:e.state.facts.goals});function gk(e){const{recommendation:t,view:n}=e,{knowledge:o}=n.ground,s=t.forms.filter(({rank:e})=>1===e);return[...t.findings.flatMap(({sources:e})=>e),...mk(e)?oi(o,t.standard,n.state.facts):[],...s.flatMap(({id:e})=>{return(t=Xi(o.forms,e))?[t.solubility,t.uptake,t.gutEffect,t.permittedInEu].flatMap(({sources:e})=>e):[];var t}),...s.flatMap(({reasons:e})=>e.flatMap(({sources:e})=>e)),...t.rejected.flatMap(({reasons:e})=>e.flatMap(({sources:e})=>e)),...t.plan?Ad(o,t.claims):[],...uk(e)?o.besideAdvice.vitaminB6.sources:[],...mk(e)?vf(hk(e)):[],...Cf(e).flatMap(e=>{return t=Xi(o.claims,e),s=n.words.lang,t?[...t.sources,...Xi(t.wording,s)?.sources??[]]:[];var t,s}),...gh(o,Tf(e))]}function pk({view:{words:e},recommendation:t}){const n=new Map;for(const{id:o,reasons:s}of t.forms.filter(({rank:e})=>1===e)){const t=wh(e,s).join(" ");n.set(t,[...n.get(t)??[],fh(e,o).name])}return[...n].map(([t,n])=>({title:Xm(e.list(n),e.lang),text:t}))}function fk({view:{words:e,ground:t},recommendation:n}){const{foods:o}=e.result;if("nothing-needed"===n.outcome||0===n.foods.length)return[];const s=n.foods.map(({id:n,grams:s,mg:a})=>{const{name:r,portion:i}=Bf(e,t.knowledge,n);return`${r}, ${o.portion({portion:i,grams:s})}: ${e.mg(a)}`});return[{title:o.heading,text:`${s.join("; ")}.`}]}function kk({view:e,recommendation:t},n){const{knowledge:o}=e.ground,{findings:s,forms:a,plan:r,standard:i}=t;return[...[...s,...a.filter(({rank:e})=>1===e).flatMap(e=>e.reasons)].flatMap(({sources:e})=>e),...n?oi(o,i,e.state.facts):[],...r?o.plan.sources:[]]}function bk(e){if(!mk(e))return[];const t=Kf(e),n=e.recommendation.plan?.elementalMgPerDay;return nu(e.view.words,{...t,proposedMg:n,limitMg:t.ceilingMg})}function wk(e){const{words:t,on:n,doseCheckThere:o}=e.view,{plan:s}=e.recommendation;return yf({words:t,...s&&o&&{handOver:{label:t.together.toDoseCheck,go:n.handOver}},...s&&{save:()=>n.save(s),diary:()=>n.diary(function({view:e,recommendation:t},n){const{words:o,help:s}=e,{claims:a,knowledge:r}=t;return{words:o,help:s,plan:n,claims:a,knowledge:r}}(e,s))},print:()=>n.print(function(e){const{view:t,recommendation:n}=e,{words:o,ground:s,state:a,help:r}=t,{outcome:i,plan:l,findings:c,knowledge:d}=n,u=c.filter(e=>pf(s.knowledge,e)),m=c.filter(e=>!u.includes(e));return{words:o,title:o.quiz.title,outcome:Af(e),text:o.outcomes[i].text,answers:Um(s,a).map(e=>({label:$f(o,e.question),value:xf(o,e)})),findings:[...m.map(e=>Hh(o,e,r)),...pk(e),...fk(e)],goodToKnow:u.map(e=>Hh(o,e,r)),figures:bk(e),plan:l,separations:l?xr(s.knowledge,a.facts):[],sources:ek(o,s.knowledge.sources,kk(e,mk(e))),knowledge:d,help:r,night:Er(s.knowledge,a.facts)}}(e))})}function vk(e,t){const n={view:e,recommendation:t};return U`<section class="screen result" part="result" aria-labelledby="heading">
    ${function(e){const{words:t,help:n,changed:o}=e.view,{recommendation:s}=e,a=s.findings.find(t=>zf(e,t)),r=a&&Hh(t,a,n).text,{text:i}=t.outcomes[s.outcome];return U`<header class="outcome stack" part="outcome">
    <p class="eyebrow small" role="status">${o?t.quiz.changed:t.result.heading}</p>
    <h2 id="heading" tabindex="-1" part="heading">${Af(e)}</h2>
    ${r&&r!==i?U`<p class="lead">${r}</p>`:V}
    <p class=${r?"muted":"lead"}>${i}</p>
  </header>`}(n)} ${function({view:e,recommendation:t}){const{words:n,ground:o,on:s}=e;if("incomplete"!==t.outcome)return V;const a=t.missing.filter(e=>Object.hasOwn(n.facts,e));if(0===a.length)return V;const r=o.knowledge.questions.find(({fact:e})=>a.includes(e)),i=n.list(a.map(e=>Xi(n.facts,e)??e));return U`<section class="block" part="missing">
    <p>${n.result.missing({facts:i})}</p>
    ${r?U`<div>
            <button class="button primary" type="button" @click=${()=>s.edit(r.id)}>
              ${n.result.complete}
            </button>
          </div>`:V}
  </section>`}(n)} ${function(e){const{words:t,help:n,settings:o,ground:s}=e.view,a=e.recommendation.findings.filter(t=>!zf(e,t)&&!pf(s.knowledge,t));return 0===a.length?V:U`<section class="block" part="safety" aria-labelledby="safety">
    <h3 id="safety">${t.result.safety}</h3>
    ${Wh({words:t,findings:a,help:n,debug:o.debug})}
  </section>`}(n)} ${Ff(n)} ${function(e){const{view:t,recommendation:n}=e;if(!n.plan)return V;const{words:o,ground:s,state:a,help:r}=t;return Pd({words:o,knowledge:s.knowledge,facts:a.facts,help:r,plan:n.plan,claims:n.claims,actions:wk(e)})}(n)}
    ${function({view:e,recommendation:{findings:t}}){const{words:n,help:o,settings:s,ground:a}=e;return ff(a.knowledge,{words:n,findings:t,help:o,debug:s.debug})}(n)} ${o=function(e){const{view:t,recommendation:n}=e;if(Vf.includes(n.outcome))return V;const o=Kf(e);if(void 0===o.referenceLowMg||void 0===o.referenceHighMg)return V;const{words:s,ground:a,state:r}=t,i=void 0===r.facts.foodMg;return Gf({words:s,figures:o,limitMg:o.ceilingMg,proposedMg:n.plan?.elementalMgPerDay??0,spreadPercent:i?100*a.knowledge.estimateSpread.share:0})}(n),s=function(e){const{view:t,recommendation:n}=e,{words:o,ground:s,state:a}=t,{outcome:r}=n;if(Vf.includes(r)||"nothing-needed"===r)return V;const{foods:i}=o.result,l=a.facts.avoid??[],c=Kf(e).gapMg??0,d=n.plan?function(e,t,n){const o=wr(e,t,{avoid:n});return o.reduce((e,{mg:t})=>e+t,0)>=t?o:[]}(s.knowledge,c,l):[],u=n.foods.filter(({id:e})=>d.every(t=>t.id!==e)),m=l.map(e=>Yh(o,{id:"avoid",fact:"avoid"},e).toLocaleLowerCase(o.lang));return U`<section class="block" part="foods-section" aria-labelledby="foods">
    <h3 id="foods">${i.heading}</h3>
    <p class="muted">
      ${i.lead}${m.length>0?` ${i.respects({avoid:o.list(m)})}`:""}
    </p>
    ${d.length>0?U`<div class="closing card">
            ${Nf(o,s.knowledge,d,Yf(n.foods))}
            <p class="small">${i.equalWay({mg:c,portions:d.length})}</p>
          </div>`:V}
    ${n.foods.length>0?Nf(o,s.knowledge,u,Yf(n.foods)):U`<p>${i.none}</p>`}
  </section>`}(n),o===V||s===V?o===V?s:o:U`<div class="pair">${o} ${s}</div>`} ${Ef(n)}
    ${(e=>mk(e)?wf({words:e.view.words,...hk(e)}):V)(n)} ${function(e){const{view:t,recommendation:n}=e;return dk.includes(n.outcome)&&"eu"===n.claims?t.catalogFailed?U`<p class="small muted" part="catalog-error">${t.words.quiz.catalogError}</p>`:t.catalog&&0!==n.forms.length?U`${function(e){const{view:t,recommendation:n}=e,{words:o}=t,s=ik(e);if("form"!==n.outcome)return s.length>0?function(e,t){const{products:n}=e.view.words.result;return U`<section class="block" part="products">
    ${kd(n.anyway,U`<p>${n.anywayText}</p>
        ${ck(e,t)}`,"anyway")}
  </section>`}(e,s):V;const{products:a}=o.result;return U`<section class="block" part="products" aria-labelledby="products">
    <h3 id="products">${a.heading}</h3>
    ${s.length>0?U`<p class="muted">${a.lead}</p>
            ${ck(e,s)}`:U`<p>${a.none}</p>`}
  </section>`}(e)} ${function(e){const{view:t}=e;if("skin"!==t.state.facts.prefer)return V;const n=(o=t.ground.knowledge,s=t.state.facts,a=t.catalog??void 0,(a?.products??[]).filter(e=>{const t=he(e);return t.length>0&&t.every(e=>"topical"===o.forms[e]?.route)&&ge(e,s)})).map(e=>({product:e,fit:null}));var o,s,a;if(0===n.length)return V;const{products:r}=t.words.result;return U`<section class="block" part="care-products" aria-labelledby="care">
    <h3 id="care">${r.care}</h3>
    <p class="muted">${r.careNote}</p>
    ${lk(e,n.slice(0,6))}
  </section>`}(e)}`:V:V}(n)} ${function(e){const{plan:t,outcome:n}=e.recommendation;return t||"incomplete"===n?V:U`<section class="block" part="take-along">${wk(e)}</section>`}(n)} ${_f(n)} ${function({words:e,settings:t,consent:n,on:o}){return gf({words:e,eventDetail:t.eventDetail,consent:n,answer:o.consent})}(e)}
    ${function(e){const{words:t,ground:n,state:o,edited:s,on:a}=e;return U`<section class="block" part="answers-section">
    ${kd(t.quiz.yourAnswers,U`<ul class="answers">
        ${Um(n,o).map(t=>function(e,t){const n=$f(e.words,t.question);return U`<li class="answer" part="answer">
    <span class="answer-text"
      ><span class="muted small">${n}</span><span>${xf(e.words,t)}</span></span
    >
    ${t.isOpen?function({words:e,on:t},{question:n}){return U`<button
    class="button inline"
    type="button"
    id="edit-${n.id}"
    aria-label=${e.quiz.editAnswer({question:$f(e,n)})}
    @click=${()=>t.edit(n.id)}
  >
    ${e.quiz.edit}
  </button>`}(e,t):V}
  </li>`}(e,t))}
      </ul>`,"answers",null!==s)}
    <div>
      <button class="button" type="button" part="restart-button" @click=${()=>a.restart()}>
        ${t.quiz.restart}
      </button>
    </div>
  </section>`}(e)} ${function(e){const{view:t,recommendation:n}=e;return nk({words:t.words,knowledge:t.ground.knowledge,standard:n.standard,cited:gk(e),withFigures:mk(e)})}(n)}
  </section>`;var o,s}function yk(e){const{mode:t,recommendation:n}=e.state;if("question"===t)return function(e){const{words:t,state:n,draft:o,on:s}=e,{question:a}=n;if(!a||!o)return U``;const{knowledge:r}=e.ground,i=Zp(t,a.id),l={words:t,knowledge:r,question:a,texts:i,draft:o,change:e=>s.change(a.id,e)},c=e.settings.autostart&&Bm(n)&&!n.editing,d=U`<form
    class="screen question ${function({question:e}){return"portions"===e.kind||"supplements"===e.kind||"many"===e.kind&&(e.choices?.length??0)>8}(l)?"long":""}"
    part="question"
    novalidate
    autocomplete="off"
    @submit=${e=>{e.preventDefault(),s.submit()}}
  >
    ${n.editing?V:function(e,{index:t,total:n}){return U`<div class="progress" part="progress">
    <p id="progress" class="muted small figures">${e.quiz.progress({index:t,total:n})}</p>
    <progress aria-labelledby="progress" max=${n} .value=${t}></progress>
  </div>`}(t,Im(e.ground,n))}
    <fieldset class="ask" aria-describedby=${i.hint?Xp(l):V}>
      <legend><h2 id="heading" tabindex="-1" part="heading">${i.title}</h2></legend>
      ${tf(l)} ${of(l)} ${ef(l)} ${sf(l)}
    </fieldset>
    ${function({words:e,...t}){const{on:n,state:o,settings:s}=t;if(o.editing)return U`<div class="steps">
      <button class="button plain" type="button" part="cancel-button" @click=${()=>n.cancel()}>
        ${e.quiz.cancel}
      </button>
      <button class="button primary" type="submit" part="save-button">${e.quiz.save}</button>
    </div>`;const a=s.autostart&&Bm(o);return U`<div class="steps">
    ${a?V:U`<button class="button plain" type="button" part="back-button" @click=${()=>n.back()}>
            ${e.quiz.back}
          </button>`}
    <button class="button primary" type="submit" part="next-button">${e.quiz.next}</button>
  </div>`}(e)}
    ${c?U`<p class="small muted note" part="purpose">${fd.info()}<span>${t.quiz.purpose}</span></p>`:V}
    ${c?function({words:e,settings:t}){const{eventDetail:n}=t;return"result"===n?V:U`<p class="small muted note" part="privacy">
    ${fd.lock()}<span>${e.quiz.privacy[n]}</span>
  </p>`}(e):V}
  </form>`;return U`${Kh(a.id,d)}`}(e);if("intro"===t||!n)return function({words:e,settings:t,on:n}){const{quiz:o}=e;return U`<section class="screen intro" part="intro" aria-labelledby="heading">
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${o.title}</h2>
      <p class="lead">${o.lead}</p>
    </div>
    <div class="intro-start">
      <button class="button primary" type="button" part="start-button" @click=${()=>n.start()}>
        ${o.start}
      </button>
      <p class="small muted note">${fd.clock()}<span>${o.aboutTime}</span></p>
    </div>
    <div class="stack small muted notes">
      ${Gh(e,t.eventDetail)} ${Vh(e)}
    </div>
  </section>`}(e);if("emergency"!==n.outcome)return vk(e,n);const{words:o,ground:s,help:a,settings:r,on:i}=e,{findings:l}=n;return Ih({words:o,knowledge:s.knowledge,findings:l,help:a,country:r.country,undo:i.undo})}function $k(e,t){return U`<section class="screen" part="failed" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${e.quiz.failed.title}</h2>
    <p class="lead">${e.quiz.failed.text}</p>
    <div><button class="button primary" type="button" @click=${t}>${e.quiz.restart}</button></div>
  </section>`}const xk=a`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.15s,
      border-color 0.15s,
      box-shadow 0.15s;
  }

  .button:hover {
    background: var(--_raised);
  }

  .button:active {
    background: var(--_track);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
  }

  /* Inside, too: Firefox loses a colour derived from another one where what inherits it sets text of its own. */
  .button.primary,
  .button.primary * {
    -webkit-text-fill-color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }

  .button.plain {
    border-color: transparent;
  }

  .button.inline {
    padding-inline: 0.75em;
    margin-inline: -0.75em;
    border-color: transparent;
    font-size: 0.9375em;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-underline-offset: 0.2em;
  }

  .button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  .button svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  :is(.button, .icon-button, a, summary, input, select):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
    touch-action: manipulation;
  }

  .icon-button:hover {
    background: var(--_track);
  }

  .icon-button svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  /* Below 16 px a phone zooms the page when a field takes focus. */
  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.85em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
    appearance: none;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .field:hover {
    border-color: var(--_muted);
  }

  .field:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_stop);
    outline-color: var(--_stop);
    box-shadow: inset 0 0 0 1px var(--_stop);
  }

  select.field {
    padding-inline-end: 2.4em;
    cursor: pointer;
  }

  .select {
    position: relative;
    display: block;
  }

  .select > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.55em);
    inset-inline-end: 0.85em;
    inline-size: 1.1em;
    block-size: 1.1em;
    pointer-events: none;
  }

  option {
    background: var(--_surface);
    color: inherit;
  }

  .label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  .error {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    font-weight: 600;
    color: var(--_stop);
  }

  .error svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_target);
    padding-block: 0.35em;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    border-radius: 0.25em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary > svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    transition: rotate 0.15s;
  }

  details[open] > summary > svg {
    rotate: 180deg;
  }

  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
  }
`,Mk=a`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .frame,
  .door {
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    forced-color-adjust: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--_font);
    font-size: inherit;
    -webkit-font-smoothing: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    list-style: none;
    -webkit-text-size-adjust: 100%;
  }

  /* Sized by its column, not by the screen; in a flex row or a float it still claims a usable width. */
  .frame {
    container: mg / inline-size;
    contain-intrinsic-inline-size: 280px;
  }

  .frame *,
  .frame *::before,
  .frame *::after,
  .door,
  .door *,
  dialog {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend,
  pre {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  select {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  svg {
    display: block;
    overflow: visible;
  }

  img {
    display: block;
    max-inline-size: 100%;
  }

  [hidden] {
    display: none !important;
  }

  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    .frame *,
    dialog,
    dialog::backdrop {
      animation: none !important;
      transition: none !important;
    }
  }
`,jk=a`
  .frame {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.35);
    scroll-margin-block-start: 1em;
  }

  .screen,
  .debug {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    inline-size: 100%;
    max-inline-size: 42em;
    margin-inline: auto;
    padding: calc(var(--_space) * 1.25);
  }

  .screen > * {
    min-inline-size: 0;
  }

  .block {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .pair {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .intro-start {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }

  .notes {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }

  .note,
  .prefilled {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
  }

  .note > svg,
  .prefilled > svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  .ask {
    display: grid;
    gap: var(--_space);
  }

  .ask > legend {
    padding-block-end: 0.45em;
  }

  .hint {
    margin-block-end: 0.25em;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
  }

  /* A word on a button is never broken: in a very narrow column the buttons stand below each other. */
  .steps .button {
    padding-inline: 0.75em;
    overflow-wrap: normal;
    hyphens: none;
  }

  .steps .primary {
    flex: 1;
    margin-inline-start: auto;
  }

  .steps .plain {
    margin-inline-start: -0.25em;
  }

  .eyebrow {
    color: var(--_muted);
    font-weight: 600;
  }

  .dose-total {
    margin-block-start: 0.2em;
    font-size: 1.4em;
    font-weight: 650;
    letter-spacing: -0.015em;
  }

  .disclosure {
    border-block: 1px solid var(--_line);
  }

  .disclosure + .disclosure {
    border-block-start: 0;
    margin-block-start: calc(var(--_space) * -1);
  }

  .disclosed {
    padding-block: 0.35em 1.1em;
  }

  .choices-row,
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .call {
    min-block-size: 3.4em;
    padding-inline: 1.75em;
    font-size: 1.15em;
  }

  .call.stop {
    flex: 1 1 100%;
    border-color: transparent;
    background: var(--_stop-fill);
    -webkit-text-fill-color: var(--_on-stop);
  }

  .call.stop:hover {
    background: color-mix(in srgb, var(--_stop-fill) 88%, currentColor);
  }

  .call.stop svg {
    stroke: var(--_on-stop);
  }

  .card {
    display: grid;
    gap: calc(var(--_space) * 0.6);
    align-content: start;
    min-inline-size: 0;
    padding: calc(var(--_space) * 1.15);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .card.block {
    background: var(--_raised);
  }

  .debug {
    border-block-start: 1px dashed var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .screen,
    .debug {
      padding: calc(var(--_space) * 2.25) calc(var(--_space) * 2.25);
    }

    .steps .primary {
      flex: none;
      min-inline-size: 9em;
    }
  }

  @container mg (min-width: 50em) {
    .screen {
      padding-block: calc(var(--_space) * 3);
    }

    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--_space) * 3);
      align-items: start;
    }
  }
`,zk=a`
  h2,
  h3,
  h4 {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    /* Names of forms are longer than a narrow column. */
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  h2 {
    font-size: 1.4em;
    letter-spacing: -0.018em;
  }

  h3 {
    font-size: 1.15em;
    letter-spacing: -0.01em;
  }

  h4 {
    font-size: 1em;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  p {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .lead {
    font-size: 1.08em;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 0.875em;
  }

  /* What is quiet within something quiet is not quieter still: it would be too faint and too small to read. */
  .muted .muted {
    color: inherit;
  }

  .small .small {
    font-size: inherit;
  }

  .figures {
    font-variant-numeric: tabular-nums;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  .stack {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    align-content: start;
  }

  .stack > * {
    min-inline-size: 0;
  }

  .bullets {
    display: grid;
    gap: 0.4em;
  }

  .bullets > li {
    position: relative;
    padding-inline-start: 1.25em;
    max-inline-size: 66ch;
  }

  .bullets > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25em;
    inset-block-start: 0.62em;
    inline-size: 0.36em;
    block-size: 0.36em;
    border-radius: 50%;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    .bullets > li::before {
      background: CanvasText;
    }
  }

  @container mg (min-width: 34em) {
    h2 {
      font-size: 1.75em;
    }
  }
`,Sk=a`
  .frame,
  .door {
    --_text: var(--mg-text, currentColor);
    --_muted: color-mix(in srgb, currentColor 76%, transparent);
    --_line: var(--mg-line, color-mix(in srgb, currentColor 17%, transparent));
    --_line-strong: color-mix(in srgb, currentColor 52%, transparent);
    --_raised: color-mix(in srgb, currentColor 4%, transparent);
    --_track: color-mix(in srgb, currentColor 10%, transparent);
    --_surface: var(--mg-surface, Canvas);
    --_accent: var(--mg-accent, #0a6c60);
    --_on-accent: var(--mg-on-accent, #fff);
    --_accent-soft: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_accent-line: color-mix(in srgb, var(--_accent) 45%, transparent);
    --_caution: var(--mg-caution, #b26a00);
    --_stop: var(--mg-stop, #c0262d);
    --_stop-fill: var(--mg-stop, #c0262d);
    --_on-stop: #fff;
    --_space: var(--mg-space, 1em);
    --_radius: var(--mg-radius, 0.75em);
    --_font: var(--mg-font, inherit);
    --_target: max(44px, 2.75em);
  }

  @supports (color: oklch(from red l c h / 1)) {
    .frame,
    .door {
      /* The greyer a host's text is, the less is left to take off before it is too faint to read. */
      --_muted: oklch(from currentColor l c h / clamp(0.76, calc(1.03 - 0.85 * max(l - 0.6, 0.6 - l)), 1));
      --_surface: var(
        --mg-surface,
        oklch(from currentColor clamp(0.22, calc(0.22 + (0.6 - l) * 9), 1) min(c, 0.01) h / 1)
      );
      --_accent: var(
        --mg-accent,
        oklch(from currentColor clamp(0.475, calc(0.475 + (l - 0.6) * 9), 0.82) 0.095 178 / 1)
      );
      --_on-accent: var(
        --mg-on-accent,
        oklch(from var(--_accent) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1)
      );
      --_caution: var(
        --mg-caution,
        oklch(from currentColor clamp(0.58, calc(0.58 + (l - 0.6) * 9), 0.83) 0.14 68 / 1)
      );
      --_stop: var(
        --mg-stop,
        oklch(from currentColor clamp(0.5, calc(0.5 + (l - 0.6) * 9), 0.72) 0.18 25 / 1)
      );
      --_on-stop: oklch(from var(--_stop-fill) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1);
    }
  }
`,Ak=[Mk,Sk,zk,xk,Xh,dg,Qu,ug,Yp,mf,Uh,kf,yh,If,jd,_d,qf,sk,tk,nh,ph,Jm,jk,a`
  .result {
    max-inline-size: 62em;
    gap: calc(var(--_space) * 2.75);
  }

  .closing.card {
    background: var(--_accent-soft);
    border-color: var(--_accent-line);
  }

  .form-others {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .answers {
    display: grid;
  }

  .answer {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
  }

  .answer:first-child {
    border-block-start: 0;
  }

  .answer-text {
    display: grid;
    min-inline-size: 0;
  }

  .answer .button {
    flex: none;
    margin: 0;
  }

  .consult.card {
    background: var(--_raised);
  }

  .letter {
    max-block-size: 18em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    font-family: inherit;
    white-space: pre-wrap;
    overflow: auto;
  }
`,hf],Pk=Object.freeze({});class _k extends Tc{static settings=Du;static plainAttributes=[...Tc.plainAttributes,"catalog"];static properties={...At(Tu),catalog:{attribute:!1,noAccessor:!0}};static styles=Ak;#pe=new hd(this,{knowledge:()=>this.knowledgeUsed,tell:e=>this.setProblems("catalog",e)});#oe=new Mh(e=>this.setProblems("catalog-texts",e));#se=new Mu;#fe=new Zm(this,e=>this.#ke(e));#be={consultHref:null,consultLabel:null};#we="open";#ve=Pk;#ye=Pk;#$e=[Pk,Pk];get catalog(){return this.#pe.given}set catalog(e){this.#pe.given=e}kind="quiz";get settings(){return super.settings}get givesCatalog(){return null!==this.#pe.given}receive({given:e,more:t}){this.#ve=t,this.#fe.follow(this.#xe),"dialog"===this.settings.display&&this.renderRoot.querySelector("dialog")?.showModal(),this.#fe.receive(e,void 0!==t.foodMg||e.path.includes("diet"))}blocks(){return this.#fe.blocks}configured(){return this.updateComplete.then(()=>this.#pe.ready)}disconnectedCallback(){super.disconnectedCallback(),this.#se.release()}update(e){const{autostart:t,display:n}=this.settings,{first:o}=this.#fe.follow(this.#xe);o&&t&&"inline"===n&&this.#fe.begin(),"intro"!==this.#fe.state.mode&&this.#se.prepare(this.#pe.catalog?.products??[]),this.#Me(),super.update(e)}render(){const e=U`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">
      ${this.#je()}
    </div>`;return"dialog"===this.settings.display?function(e,t,{open:n,close:o}){return U`<div class="door" lang=${e.lang} dir="ltr">
    <button class="button primary" type="button" part="open" aria-haspopup="dialog" @click=${n}>
      ${e.quiz.open}
    </button>
    <dialog part="dialog" aria-label=${e.quiz.dialogName} @click=${e=>{e.target===e.currentTarget&&o()}}>
      <div class="dialog-body">
        <div class="dialog-bar">
          <button
            class="icon-button"
            type="button"
            part="close"
            aria-label=${e.quiz.close}
            @click=${o}
          >
            ${fd.close()}
          </button>
        </div>
        ${t}
      </div>
    </dialog>
  </div>`}(this.words,e,this.#ze):e}#Me(){const{consultHref:e,consultLabel:t,claims:n}=this.settings,o={words:this.words,knowledge:this.knowledgeUsed};this.#oe.follow("eu"===n?this.#pe.catalog:null,o);const{problems:s,...a}=function({consultHref:e,consultLabel:t},n,o){if("eu"!==n)return{consultHref:e,consultLabel:t,problems:[]};const s=(e,t)=>[el(e,t,o,"our own text is used")].filter(e=>null!==e),a=null===t?[]:s(t,"consult-label"),r=(null!==e&&Ah(e)?function(e){const{parameters:t}=Ph(e);return Dh.flatMap(e=>{const n=Th(t,e);return n?[Ch(n)]:[]})}(e):[]).flatMap(e=>s(e,"consult-href"));return{consultHref:null!==e&&r.length>0?Eh(e):e,consultLabel:a.length>0?null:t,problems:[...a,...r]}}({consultHref:e,consultLabel:t},n,o);this.#be=a,this.setProblems("consult",s)}#je(){const e=()=>this.#Se.restart();if(this.#fe.broken)return $k(this.words,e);try{return function(e){const{mode:t,recommendation:n}=e.state,o="result"===t?n:null,s=e.settings.debug&&"emergency"!==o?.outcome;return U`${yk(e)} ${s?Nh(function({words:e,ground:t,problems:n,recognised:o},s){return{words:e,knowledge:t.knowledge,problems:n,recognised:o,findings:s}}(e,o?.findings??[])):V}`}(this.#Ae)}catch(t){return this.#fe.fail(t),$k(this.words,e)}}get#xe(){const{standard:e,claims:t}=this.settings,{catalog:n}=this.#pe,o={standard:e,claims:t,...n&&{catalog:n}};return{knowledge:this.knowledgeUsed,hostFacts:this.#Pe,options:o}}get#Pe(){const[e,t]=this.#$e;return e===this.hostFacts&&t===this.#ve||(this.#$e=[this.hostFacts,this.#ve],this.#ye={...this.hostFacts,...this.#ve}),this.#ye}get#Ae(){const{ground:e,state:t,draft:n,changed:o,edited:s}=this.#fe;return{words:this.words,ground:e,settings:{...this.settings,...this.#be},state:t,draft:n,changed:o,edited:s,help:$u(this.settings.country),catalog:this.#pe.catalog,catalogFailed:"failed"===this.#pe.state,imageFor:e=>this.#se.imageFor(e),shown:e=>this.#oe.shown(e),consent:this.#we,problems:this.configProblems,doseCheckThere:void 0!==Oc("dose"),recognised:this.#pe.recognised,on:this.#Se}}#Se={start:()=>this.#fe.start(),change:(e,t)=>this.#fe.change(e,t),submit:()=>this.#fe.submit(),back:()=>this.#fe.go(Nm),undo:()=>this.#fe.go(qm),edit:e=>this.#fe.edit(e),cancel:()=>this.#fe.cancel(),restart:()=>{this.#we="open",this.#ve=Pk,this.#fe.restart(this.settings.autostart)},consent:e=>this.#_e(e),consult:()=>Qm(this,"mg-consult",{}),handOver:()=>{const e=function(e){const{answers:t,offered:n,recommendation:o}=e,{path:s,facts:a}=function({path:e,facts:t,fed:n}){if(void 0===Cm(n))return{path:e,facts:t};const{foodMg:o,...s}=t;return{path:e.filter(e=>"diet"!==e),facts:s}}(e),r=o?.plan;if(!r)return null;const i=t.get("supplements"),l=[...void 0!==(c=i)&&!c.unsure&&Array.isArray(c.value)?i.value:[],Fh(r,o.forms[0]?.id)];var c;return{given:{path:s,offered:n,answers:new Map(t).set("supplements",{unsure:!1,value:l})},more:Bh(a)}}(this.#fe.state);e&&Oc("dose")?.receive(e)},opened:(e,t,n)=>this.#Oe("mg-product-click",e,t,n),wanted:(e,t,n)=>this.#Oe("mg-add-to-cart",e,t,n),save:e=>Cu(this.words,e),diary:e=>du(this,e),print:e=>su(this,e)};#ze={open:()=>{this.settings.autostart&&"intro"===this.#fe.state.mode&&this.#fe.begin(),this.requestUpdate(),this.renderRoot.querySelector("dialog")?.showModal(),this.updateComplete.then(()=>Gm(this.renderRoot))},close:()=>this.renderRoot.querySelector("dialog")?.close()};#_e(e){this.#we=e?"yes":"no",this.requestUpdate(),this.updateComplete.then(()=>{Km(this.renderRoot,"#consent"),e&&this.#Ce()})}#ke(e){const{ground:t,state:n}=this.#fe;"result"===n.mode?(this.#Ce(),this.settings.pushDatalayer&&!e&&gd("forms")):!n.question||n.question.parent||n.editing||Qm(this,"mg-step",Im(t,n))}#Ce(){const{ground:e,state:t}=this.#fe,{recommendation:n,facts:o}=t;if(!n)return;const{eventDetail:s}=this.settings;Qm(this,"mg-recommendation",bu(n,s,"yes"===this.#we,o,e.knowledge))}#Oe(e,t,n,o){const{recommendation:s}=this.#fe.state,a=s?.forms.find(({products:e})=>e.some(({id:e})=>e===t.id));Qm(this,e,{productId:t.id,form:a?.id??he(t)[0]??"",unitsPerDay:n?.unitsPerDay??0,quantity:1,...void 0!==t.cartUrl&&{cartUrl:t.cartUrl}},{cancelable:!0})||o.preventDefault()}}const Ok=({emergency:e})=>`Call ${e} now.`,Ck="the crisis line in your country",Tk={"palpitations-alarm":{choice:"I have palpitations with chest pain, fainting, dizziness or shortness of breath",message:e=>`${Ok(e)} Do not wait, and do not take a supplement instead of help.`},palpitations:{choice:"I often have palpitations or an irregular heartbeat, without other symptoms",message:()=>"Let your GP look at this, also if you already take magnesium."},"stroke-signs":{choice:"My mouth droops, my speech is suddenly unclear, or an arm or leg is suddenly weak",message:Ok},hypermagnesaemia:{choice:"After magnesium I have muscle weakness, drowsiness, a slow heartbeat, low blood pressure or trouble breathing",message:e=>`${Ok(e)} Say that you took magnesium, and how much. Take no more magnesium until you have spoken to a doctor.`},"hypermagnesaemia-early":{choice:"After a lot of magnesium I became sick, red and warm in the face or very sleepy",message:()=>"Take no more magnesium that you bought yourself, and call your GP or pharmacist today. Was it prescribed? Then call the prescriber at once."},"diarrhoea-persists":{choice:"I have diarrhoea that goes on for more than two days after stopping magnesium",message:()=>"Call your GP. Until then, take no magnesium that you bought yourself. Was it prescribed? Ask the prescriber."},"blood-in-stool":{choice:"I see blood in my stools",message:({emergency:e})=>`Call your GP today, or the out-of-hours service when the practice is closed. Are you losing much blood, or getting dizzy? Call ${e}. Until then, take no magnesium that you bought yourself. Was it prescribed? Ask the prescriber.`},"seizure-tetany":{choice:"I have a seizure, muscle spasms that last, or twitching with a tingling feeling",message:Ok},"ppi-symptoms":{choice:"I have used a stomach acid blocker for long and have palpitations, muscle spasms, trembling or seizures",message:({emergency:e})=>`Call your GP today. Do you have a seizure, or do you faint? Call ${e}. Keep taking your acid blocker until your doctor says otherwise.`},insomnia:{choice:"I have slept badly for three months or more, three or more nights a week, and it troubles me by day",message:()=>"Talk to your GP. There is a good treatment for this without pills. A supplement is not the answer here."},"sleep-apnoea":{choice:"I snore loudly, my breath stops in my sleep and I am sleepy by day",message:()=>"Make an appointment with your GP to have this looked into."},depression:{choice:"I have felt low or joyless for weeks, or can hardly function because of anxiety",message:()=>"Talk to your GP. A supplement does not replace treatment."},"suicidal-thoughts":{choice:"I am thinking about ending my life",message:function({emergency:e,crisis:t,crisisSite:n}){return`Call ${t??Ck} now.${n?` Or chat at ${n}.`:""} Are you in danger right now? Call ${e}. You do not have to carry this alone.`}},"weight-loss":{choice:"I have lost weight in recent months without wanting to",message:()=>"Make an appointment with your GP to find the cause."},"fatigue-long":{choice:"I have been tired for more than a month without a clear reason, or am also short of breath, feverish or pale",message:()=>"Let your GP look for the cause first."},burnout:{choice:"Stress gets in the way of my daily life, or has lasted long",message:()=>"Talk to your GP or company doctor. All the more if you also have headaches, palpitations or bad nights."},"calf-clot":{choice:"One calf is painful, swollen, red or warm, unlike an ordinary cramp",message:()=>"Call your GP today, or the out-of-hours service if the practice is closed."},"leg-cramps-new":{choice:"I have cramps with weakness or numbness, or since I started a new medicine",message:()=>"Talk to your GP or pharmacist. Keep taking your medicine until they say otherwise."},rls:{choice:"I have an irresistible urge to move my legs, above all in the evening",message:()=>"Talk to your GP. Ask whether your iron should be checked."},"headache-alarm":{choice:"I suddenly have the worst headache ever, or a headache with fever, a stiff neck, confusion or loss of function",message:Ok},"headache-chronic":{choice:"I often have a headache or often take painkillers",message:()=>"Talk to your GP about this, also if you already take magnesium."},"pre-eclampsia":{choice:"I am pregnant and have a headache, see stars, have pain high in my belly or am suddenly swollen",message:()=>"Call your midwife or the hospital now, also outside office hours."},kidney:{choice:"I have kidney disease or reduced kidney function",message:()=>"Talk to your doctor first about magnesium, also about an antacid or laxative with magnesium. Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"refeeding-criteria":{choice:"I have eaten almost nothing for days, have lost much weight or have an eating disorder",message:()=>"Call your GP today. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"deficiency-not-by-symptoms":{choice:"I think my symptoms show that I get too little magnesium",message:()=>"Symptoms cannot tell you that. If you want to be sure, ask your GP whether a blood test makes sense."}},Dk="This is information for healthy adults about food and supplements. We diagnose nothing and treat nothing.",Ek={emergency:"the emergency number",crisis:"the crisis line","gp-today":"your GP, today",gp:"your GP",doctor:"your doctor",pharmacist:"your pharmacist",midwife:"your midwife or doctor",prescriber:"the prescriber"},Fk={call:({number:e})=>`Call ${e}`,localCrisisLine:Ck},Lk=e=>Hd(e)?"Perhaps above the upper level":"Above the upper level",Bk=({overEuLevelMg:e})=>void 0===e?void 0:"Above the European upper level";function Nk(e){const t=0===e.supplementMgHigh,n=Bk(e);if(void 0!==n)return n;if((e.isMinor||e.isDoubted)&&!t)return"Not above the upper level";if(void 0===e.gapMg)return"Not too much";const o=Rd(e)?"Enough":"Probably enough";return t?`${o} from your food`:`${o}, not too much`}function qk(e){return{heading:"Outcome",titles:{within:Nk,below:e=>Bk(e)??"Below the reference intake",above:Lk,"ask-professional":({professional:e,refer:t})=>"gp-today"===t?"Call your GP today":`Talk to ${e||Ek.doctor} first`,emergency:()=>"Call now",incomplete:({supplementMg:e})=>void 0===e?"Fill in what you take":"Not everything is filled in"},sum:({supplementMg:t,supplementMgHigh:n=t,upperLevelMg:o,onSkin:s})=>void 0===t||void 0===n?"":n>0?`You take ${Gd(e.mgFromTo,{lowMg:t,highMg:n,upperLevelMg:o})}.`:s?"What you use on your skin does not count.":"You take nothing with magnesium.",limit:({upperLevelMg:t,overEuLevelMg:n})=>void 0===n?`The upper level is ${e.mg(t)}.`:`The European upper level is ${e.mg(n)}, the American one ${e.mg(t)}.`,askText:"So there is no day plan here. Feel free to take this page with you.",incompleteText:"Your outcome will appear here once everything is filled in.",missing:"Still to do",toDay:"To your day"}}const Hk="On this we read no study in people with this form.",Rk="We read no study with a control group.",Wk={bisglycinate:{sleep:"In one trial with 155 people and 250\xa0mg the difference from placebo was 1.6 points on an insomnia scale. Other outcomes did not differ.",stress:Hk,rls:Hk,"muscle-cramps":"We read no study with this form. Magnesium made no difference in older people that one would notice."},citrate:{cortisol:"In 49 overweight people there was less cortisol in urine; total production did not change. The dose was 350\xa0mg: above the EU upper level.",stress:Hk,constipation:"At a high dose it is a laxative. Then it is a medicine, not a supplement.",rls:"A pilot with twelve people was positive, but without a group to compare with."},malate:{"fatigue-energy":"We read no study that shows an advantage of this form.",fibromyalgia:"In a small study from 1995 the blinded part gave no clear advantage. Nor did a trial from 2022 with chloride.","sport-performance":Hk},taurate:{sleep:Hk,rls:Hk,stress:Hk,"heart-rhythm":Hk},glycerophosphate:{"gut-tolerance":"That the gut tolerates this form well is experience. We read no study that compares."},oxide:{sleep:"The best-known sleep trial used this form, in 46 older people. The dose was 500\xa0mg: twice the EU upper level.",constipation:"This is a proven laxative. Then it is a medicine, not a supplement."},lactate:{stress:"The stress score fell by 42 to 45%, but there was no placebo group. The dose was 300\xa0mg: above the EU upper level."},chloride:{fibromyalgia:"100\xa0mg for a month made no difference overall. It is one trial, from 2022."},"chloride-topical":{transdermal:"A warm bath can be pleasant. It has not been proven that magnesium passes the skin.","muscle-cramps":Rk,sleep:Rk},sulfate:{transdermal:"In a bath or foot bath it does not count. The well-known bath study never appeared in a journal."},threonate:{concentration:"There are small studies, linked to the maker. We read no independent study."},hydroxide:{constipation:"This is a licensed laxative. Then it is a medicine, not a supplement."}};function Uk(e){const t=function(e){return t=>{const n=e.hours(Fd(t,"hoursAfterMedicine"));return Ld(t,"hoursBeforeMedicine")?Fd(t,"hoursBeforeMedicine")===Fd(t,"hoursAfterMedicine")?`Keep them at least ${n} apart.`:`Take magnesium at least ${n} after this medicine, or at least ${e.hours(Fd(t,"hoursBeforeMedicine"))} before it.`:`Take this medicine first, and magnesium at least ${n} later. On the same day, never take magnesium before it.`}}(e),n=(e,n)=>o=>`${e} ${t(o)} ${n}`,o="If in doubt, ask your pharmacist.";return{"medicine-tetracyclines":{title:"Antibiotic: leave time in between",text:n("Magnesium binds this antibiotic in your gut. The antibiotic then works less well.",o)},"medicine-quinolones":{title:"Antibiotic: leave plenty of time in between",text:n("Magnesium binds this antibiotic in your gut. The antibiotic then works less well.",o)},"medicine-bisphosphonates":{title:"Bone medicine: always first",text:n("Magnesium blocks the uptake of this bone medicine.",`Otherwise follow the leaflet. ${o}`)},"medicine-levothyroxine":{title:"Thyroid medicine: leave time in between",text:n("Magnesium can lower the uptake of your thyroid medicine.",o)},"medicine-loop-thiazide-diuretics":{title:"Water tablets: tell your doctor",text:()=>"With these water tablets you can lose more magnesium in urine. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured. Keep taking your water tablets."},"medicine-potassium-sparing-diuretics":{title:"Potassium-sparing water tablets: doctor first",text:()=>"These water tablets hold magnesium back in your body. Extra magnesium may then build up. Talk to your doctor first, also if you already take magnesium."},"medicine-ppi":{title:"Stomach acid blocker: tell your doctor",text:()=>"With long use of a stomach acid blocker, magnesium in your blood may fall. Ask your doctor whether measuring makes sense. Keep taking your medicine until your doctor says otherwise."},"medicine-aminoglycosides":{title:"This antibiotic: doctor first",text:()=>"Together with magnesium this antibiotic can weaken your muscles. Talk first to the doctor who gives it, also if you already take magnesium."},"medicine-muscle-relaxants":{title:"Operation: say what you use",text:()=>"Magnesium can make muscle relaxants work more strongly, above all magnesium through a drip. Tell the doctor or anaesthetist what you use, supplements included. Take no magnesium yourself before you have done so."},"medicine-digoxin":{title:"Digoxin: doctor first",text:()=>"With digoxin the magnesium in your blood has to be right, neither too low nor too high. Talk to your doctor or pharmacist first, also if you already take magnesium."},"medicine-gabapentin":{title:"Gabapentin: leave time in between",text:n("Magnesium can lower the uptake of gabapentin.",o)},"medicine-mg-antacids-laxatives":{title:"This medicine supplies magnesium itself",text:()=>"Magnesium from an antacid or laxative counts towards the upper level. Look on the label how much is in it, and ask your pharmacist if it does not say."},"medicine-calcium":{title:"Calcium: at another moment",text:n("Much calcium can lower the uptake of magnesium.",o)},"medicine-zinc":{title:"Zinc: at another moment",text:n("A great deal of zinc can disturb the magnesium balance.","Ask your pharmacist whether that high dose of zinc is needed.")},"medicine-iron":{title:"Iron: leave time in between",text:n("Magnesium can lower the uptake of iron.",o)},"medicine-other-binders":{title:"This medicine: leave time in between",text:n("Magnesium can lower the uptake of this medicine.","Talk to your pharmacist, also if you already take magnesium.")},"medicine-fluoride":{title:"Fluoride tablets: leave time in between",text:n("Magnesium can lower the uptake of fluoride.",o)},"medicine-other-losers":{title:"This medicine: doctor first",text:()=>"This medicine can lower the magnesium in your blood. Your doctor keeps an eye on that. Ask first, also if you already take magnesium."},"medicine-hiv-integrase":{title:"HIV medicine: doctor first",text:()=>"Magnesium can lower the uptake of this HIV medicine. Talk to your specialist doctor or pharmacist first, also if you already take magnesium."},"medicine-calcium-channel-blockers":{title:"Blood pressure medicine: tell your doctor",text:()=>"Together with much magnesium, above all through a drip, your blood pressure may become too low. Talk to your doctor, also if you already take magnesium."},"medicine-other":{title:"Other medicine: ask your pharmacist",text:t=>"Ask your pharmacist whether magnesium goes with this medicine."+(Ld(t,"hoursAfterMedicine")?` Until then, keep ${e.hours(Fd(t,"hoursAfterMedicine"))} between magnesium and any medicine.`:"")}}}const Ik="Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it.",Gk=e=>`Do you take magnesium, and feel very weak, drowsy or sick? Call your GP today. Hard to breathe, or more and more drowsy? Call ${Nd(e).emergency}.`,Vk={"condition-renal-severe":{title:"Your kidneys: doctor first",text:e=>`Your kidneys cannot clear magnesium well. It may then build up. Talk to your doctor first, also about a laxative or antacid with magnesium. ${Ik} ${Gk(e)}`},"condition-renal-mild":{title:"Your kidneys: doctor first",text:e=>`When kidneys work less well, magnesium may build up. Talk to your doctor first. ${Ik} ${Gk(e)}`},"condition-myasthenia":{title:"Myasthenia gravis: neurologist first",text:()=>`Magnesium can make muscle weakness worse. That was seen above all with magnesium through a drip. Talk to your doctor or neurologist first. ${Ik}`},"condition-heart-block":{title:"Your heart: cardiologist first",text:()=>`Magnesium can slow the signals in your heart. Talk to your doctor or cardiologist first. ${Ik}`},"condition-diabetes":{title:"Diabetes: talk to your doctor",text:()=>"Ask your doctor whether your kidneys work well, and whether magnesium goes with your medicines. Do not change your diabetes medicines yourself."},"condition-gi-disease":{title:"Stomach or bowel: doctor first",text:()=>"With a disease of the stomach or bowel you may take up magnesium differently. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured and choose a fitting form."},"condition-alcohol":{title:"Alcohol: GP first",text:()=>"Talk to your GP, who can help you and sees whether anything should be measured. A supplement does not replace that help."},"condition-refeeding":{title:"Eaten little for long: call your GP",text:()=>"Call your GP today. When you start eating again, the salts in your blood can change quickly. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"condition-dehydration":{title:"Dehydration or kidney stones: doctor first",text:()=>`This is a reason not to take magnesium on your own now. Talk to your doctor first. ${Ik}`},"condition-older-frail":{title:"Frail health: doctor first",text:()=>"Talk to your doctor about your kidneys and your medicines, also if you already take magnesium. Laxatives with magnesium count as well."},"condition-other":{title:"Under treatment: doctor first",text:()=>"We do not know your illness, so we suggest nothing. Ask your doctor or pharmacist whether magnesium suits you."}},Kk=Object.fromEntries(Object.entries({"palpitations-alarm":"Call for help now",palpitations:"Palpitations: GP first","stroke-signs":"Call for help now",hypermagnesaemia:"Call for help now","hypermagnesaemia-early":"Contact your GP or pharmacist","diarrhoea-persists":"Diarrhoea: call your GP","blood-in-stool":"Blood in your stools: call your GP today","seizure-tetany":"Call for help now","ppi-symptoms":"Call your GP today",insomnia:"Sleeping badly for long: see your GP","sleep-apnoea":"Snoring and sleepy: see your GP",depression:"Low or anxious: talk to your GP","suicidal-thoughts":"Talk to someone now","weight-loss":"Unwanted weight loss: see your GP","fatigue-long":"Tired for long: see your GP",burnout:"Lasting stress: talk to a doctor","calf-clot":"Painful calf: call your GP today","leg-cramps-new":"Cramps: ask your GP or pharmacist",rls:"Restlessness in your legs: see your GP","headache-alarm":"Call for help now","headache-chronic":"Frequent headache: see your GP","pre-eclampsia":"Call your midwife or the hospital now",kidney:"Your kidneys: doctor first","refeeding-criteria":"Eaten little for long: call your GP","deficiency-not-by-symptoms":"Symptoms do not tell whether you get too little magnesium"}).map(([e,t])=>[`flag-${e}`,qd(t,Tk[e].message)])),Yk={"takes-orotate":{title:"Magnesium orotate: pharmacist or doctor first",text:()=>"You take magnesium orotate. This form is not permitted in supplements in the EU, because its safety is not established. Bought it yourself? Do not go on with it without asking your pharmacist. On prescription? Change nothing yourself and ask the doctor who prescribed it."},"takes-threonate-expecting":{title:"L-threonate: not in pregnancy or while breastfeeding",text:()=>"You take magnesium L-threonate. This form is not permitted in pregnancy and while breastfeeding. Bought it yourself? Do not go on with it without asking your midwife or doctor. On prescription? Change nothing yourself and ask the doctor who prescribed it."},"takes-threonate-minor":{title:"L-threonate: not under 18 years",text:()=>"Magnesium L-threonate is permitted for adults only. Bought it yourself? Do not go on with it without asking your doctor or pharmacist. On prescription? Change nothing yourself and ask the doctor who prescribed it."},"takes-laxative-form":{title:"A laxative is not a supplement",text:()=>"You filled in magnesium sulphate (Epsom salt) or magnesium hydroxide as a supplement. These are laxatives, not meant for every day. So we make no day plan of it. Ask your pharmacist whether you can go on with it. On prescription? Change nothing yourself and ask the doctor who prescribed it."}},Zk=(e,t,n)=>o=>`${e} Without knowing that we give no outcome. ${t}${n?` ${n(Nd(o))}`:""}`;function Jk(e){const t=(t,n)=>e.mg(Fd(t,n)),n=e=>`Talk to your midwife or doctor, also if you already take magnesium.${(e=>{if(!Ld(e,"referenceLowMg"))return"";const n=` The reference intake is now ${t(e,"referenceLowMg")} a day, from food and supplements together`;return"us"===e.standard?`${n}.`:`${n}. Nothing is added to it.`})(e)}${Ld(e,"ceilingMg")?` From supplements together, take no more than ${t(e,"ceilingMg")} a day, unless your doctor prescribed it.`:""} Take no L-threonate.`;return{"age-under-4":{title:"Under 4 years",text:()=>"For children under 4 no upper level has been set. Ask your GP or health visitor for advice. Until then, give no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"age-4-17":{title:"Under 18 years",text:()=>"For children and teenagers we suggest no supplement. Start with food. Do you take one already, or have one in mind? Talk to the doctor or pharmacist."},pregnant:{title:"Pregnant: ask your midwife",text:n},breastfeeding:{title:"Breastfeeding: ask your midwife or doctor",text:n},"pregnant-minor":{title:"Under 18 and pregnant or breastfeeding: midwife first",text:()=>"In your situation we give no outcome. Your midwife or GP can look at it with you. Make an appointment there, also if you already take magnesium."},"no-reference-intake":{title:"No reference intake known",text:()=>"For your age and situation no reference intake has been set. So we calculate no further. Ask your midwife or doctor what holds for you."},"unsure-age":{title:"Your age is not known",text:Zk("The reference intake depends on your age.","Your pharmacist or GP can help you further.")},"unsure-life-stage":{title:"Pregnant or breastfeeding: not sure",text:Zk("You are not sure whether you are pregnant, or did not fill this in.","Take a test first, or ask your midwife or GP.")},"unsure-conditions":{title:"You do not know whether you have one of these illnesses",text:Zk("With some illnesses magnesium does not fit.","Your GP can look this up for you.")},"unsure-medicines":{title:"You do not know which medicines you use",text:Zk("Some medicines do not go with magnesium.","Your pharmacist sees at once what you use. Ask there.")},"unsure-red-flags":{title:"You are in doubt about a symptom",text:Zk("With some symptoms a doctor should look first.","Call your GP or the out-of-hours service today.",({emergency:e})=>`Could it be serious, or is it getting worse? Call ${e}.`)},"unsure-supplements":{title:"You do not know how much magnesium you take already",text:Zk("All of it together may not pass the upper level.","Take the pack to your pharmacist.")},"hours-not-kept":{title:"No moment fits between your medicines",text:()=>"In your day no moment keeps enough distance from your medicines. Where we do not know your times, we assume usual ones. Do you take your medicines at other times? Fill those in if you can, or ask your pharmacist. Do not move your medicines yourself."},"above-upper-level":{title:"You are already above the upper level",text:e=>`${Ld(e,"supplementMgHigh")?`From supplements, antacids and laxatives you get up to ${t(e,"supplementMgHigh")} a day.`:"You already get a lot from supplements, antacids and laxatives."}${Ld(e,"ceilingMg")?` The limit is ${t(e,"ceilingMg")}.`:""} Add nothing to it. Talk to your doctor or pharmacist. Was it prescribed? Ask the prescriber.`}}}function Qk(e){const t=t=>Ld(t,"gapMg")?`about ${e.mg(Fd(t,"gapMg"))}`:"a little";return{"enough-from-food":{title:"You reach the reference intake already",text:()=>"With what you eat and use now, you reach the reference intake. More is not needed."},"minor-food-first":{title:"Food first",text:()=>"Up to 18 years we look at food alone. A supplement is something to talk about with a doctor."},"food-unsure":{title:"We do not know what you eat",text:()=>"Without your diet we cannot say whether anything is missing. So start with food. If you know later on, fill it in."},"small-gap":{title:"The difference is small",text:n=>`You are ${t(n)} a day below the reference intake.${Ld(n,"formFromGapMg")?` Less than ${e.mg(Fd(n,"formFromGapMg"))} is easily made up with food.`:" So little is easily made up with food."}`},"estimate-may-close":{title:"You may reach it already",text:()=>"We estimate what you eat, and that is never exact. At the high end of the estimate you already reach the reference intake. So food first."},"prefers-skin":{title:"Through the skin does not count",text:()=>"That magnesium is taken up through the skin is not proven. So an oil or bath does not count. Make up the difference with food."},"no-room":{title:"Little room below the upper level",text:t=>(Ld(t,"roomMg")?`You have ${e.mg(Math.max(0,Fd(t,"roomMg")))} of room left`:"You have little room left")+" for magnesium from supplements. So make up the difference with food. Magnesium from food does not count towards the upper level."},"gap-needs-supplement":{title:"You are below the reference intake",text:e=>`By your answers the difference is ${t(e)} a day. You can make that up with food, with a supplement or with both.`}}}const Xk={"note-stress":{title:"Stress does not change the reference intake",text:()=>"No authority adds anything for stress. So we do not raise the amount. Does the stress last? Talk to your GP or company doctor."},"note-sport":{title:"The same reference intake for people who do sport",text:()=>"A review from 2006 names 10 to 20% more as possible. No authority took that over, so we add nothing."},"note-slow":{title:"Slow bowels: ask your pharmacist",text:()=>"Magnesium oxide and magnesium hydroxide are laxatives too. Do not use them on your own to change how often you go. Ask your pharmacist what suits you, and see your GP if your bowel habits change suddenly."},"note-cycle":{title:"Period, pill and menopause: the same reference intake",text:()=>"Around the period, with the pill and in menopause there is no higher reference intake. Change nothing about the pill on your own account."},"note-65-plus":{title:"From 65 years: the same reference intake",text:()=>"The reference intake stays the same as you get older. Your kidneys may come to work less well, though. Do you not know how your kidneys are, or do you take laxatives? Talk to your doctor or pharmacist first."},"note-teen":{title:"Teenagers: begin with food",text:()=>"It is not certain that teenagers in the Netherlands get enough magnesium. See first what food can add."}};function eb(e){const t=(t,n)=>e.mg(Fd(t,n)),n=t=>{const n=Vd(e,t);return`From supplements, antacids and laxatives you get ${n?`${n} a day`:"a lot"}.`},o=e=>0===e.supplementMgHigh,s=e=>o(e)?"With what you eat":"With food and supplements together",a=e=>o(e)?"":Fd(e,"supplementMgHigh")>Fd(e,"euLevelMg")?` From supplements you get more than the European upper level of ${t(e,"euLevelMg")}.`:` What you get from supplements does not pass the upper level${Ld(e,"upperLevelMg")?` of ${t(e,"upperLevelMg")}`:""}.`;return{"dose-above":{title:"Above the upper level",titleOf:Lk,text:e=>`${(e=>Ld(e,"supplementMgAtLeast")?`From what you filled in so far you get up to ${t(e,"supplementMgAtLeast")} a day.`:n(e))(e)}${Ld(e,"upperLevelMg")?` The upper level is ${t(e,"upperLevelMg")}.`:""}`},"dose-above-bought":{title:"Take less of what you bought yourself",text:e=>`${(e=>{const t="Take less of the supplements you bought yourself";return Fd(e,"unplannedMg")>Fd(e,"upperLevelMg")?`${t}.`:`${t}, at least until you are no longer above the upper level.`})(e)} Loose stools are usually the first sign that it is too much. Talk to your doctor or pharmacist. Was some of it prescribed? Change nothing about that yourself and talk to the doctor who prescribed it.`},"dose-above-antacid":{title:"Antacid or laxative: follow the leaflet",text:()=>"An antacid or laxative counts in this. Follow the leaflet, and ask your pharmacist how much you may take, and for how long."},"dose-food-unsure":{title:"We cannot tell the total",text:e=>`We do not know how much magnesium you get from food. So we cannot say whether you reach the reference intake.${a(e)}`},"dose-below":{title:"Below the reference intake",text:e=>`${s(e)} you are ${Ld(e,"shortMg")?`about ${t(e,"shortMg")} a day`:"a little"} below the reference intake. You can make that up with food.${a(e)}`},"dose-within":{title:"You reach the reference intake",titleOf:e=>Rd(e)?"You reach the reference intake":"You probably reach the reference intake",text:e=>Rd(e)?`${s(e)} you reach the reference intake. More is not needed.${a(e)}`:`${s(e)} you probably reach the reference intake.${a(e)}`},"dose-prescribed":{title:"Prescribed: follow what your doctor said",text:e=>`A doctor prescribed magnesium for you${Ld(e,"prescribedMg")?`, up to ${t(e,"prescribedMg")} a day`:""}. Change nothing about it yourself. Do you have a question about the amount or the time? Talk to the doctor who prescribed it.`},"dose-over-eu-level":{title:"Above the European upper level",text:e=>`${n(e)} That is more than the European upper level${Ld(e,"euLevelMg")?` of ${t(e,"euLevelMg")}`:""}, and no more than the American one${Ld(e,"upperLevelMg")?` of ${t(e,"upperLevelMg")}`:""}. Loose stools are then more common. So we make no day plan of it. Talk to your doctor about this amount.`},"dose-child-us-level":{title:"The United States keep a lower level for children",text:e=>`The American upper level for this age is lower${Ld(e,"usLevelMg")?`: ${t(e,"usLevelMg")}`:""}. Talk to the GP or pharmacist.`},"dose-not-planned":{title:"For this we make no day plan",text:()=>"What is prescribed, and an antacid or laxative, we do not plan. Follow the pack or your doctor."},"dose-label-impossible":{title:"A label cannot be right",text:()=>"A label says more magnesium than fits in that compound. Often there is another form in it too, such as oxide. We count the amount of magnesium on the label. Ask your pharmacist or the seller what is in it."}}}function tb(e,{lowPercent:t,highPercent:n},o){const s=e.number(n);return t===n?s:`${e.number(t)}${o}${s}`}const nb={quiz:"the quiz",dose:"the dose check"};function ob(e){return{grams:({food:e})=>`${e}: grams`,unit:"g",error:({most:t})=>`Enter a number above 0 and no higher than ${e.number(t)}.`,fewer:({food:e})=>`${e}: one portion less`,more:({food:e})=>`${e}: one portion more`,remove:({food:e})=>`Remove: ${e}`,notMeasured:"not measured",full:({most:t})=>`There are ${e.number(t)} on your day. No more will fit here.`,most:({most:t})=>`More than ${e.number(t)}\xa0g does not fit here.`,clear:"Clear the day"}}function sb(e){const t=({mg:t})=>`${e.mg(t)} in all.`;return{added:({food:e,mg:n})=>`${e} is on your day. ${t({mg:n})}`,changed:({food:e,mg:n})=>`${e} changed. ${t({mg:n})}`,removed:({food:e,mg:n})=>`${e} removed. ${t({mg:n})}`,total:t}}function ab(e){const{mgFromTo:t}=e;return{total:({mg:t})=>`${e.mg(t)} of magnesium`,rest:({mg:t})=>`Of that, about ${e.mg(t)} is an estimate for the rest of your day.`,notCounted:({foods:e,count:t})=>`Not counted, because not measured: ${e}. ${1===t?"It":"They"} may well hold magnesium.`,improbable:"That is a great deal for one day. Are the amounts right?",share:t=>`This is ${tb(e,t," to ")} percent of the reference intake.`,askWhole:"Is this all you eat in a day? Choose below.",gap:({lowMg:n,highMg:o})=>o<=0?"That is enough for a day.":n<=0?`That may be enough already: at most ${e.mg(o)} to go to the reference intake.`:`${t(n,o)} to go to the reference intake.`,shortGap:({lowMg:t,highMg:n})=>n<=0?"enough":t<=0?`at most ${e.mg(n)} to go`:`${e.mgRange(t,n)} to go`,shortShare:t=>`${tb(e,t,"\u2013")}%`,noReference:"There is no reference intake for this age or situation."}}function rb(e){return{day:"Turn this into a day\u2019s menu",example:"Show an example day",week:"Show a week",dayHeading:"Menu for a day",weekHeading:"Menu for a week",lead:"Ordinary portions, with roughly what they hold. Swap as you like.",dayOf:({index:t})=>`Day ${e.number(t)}`,meals:{breakfast:"Breakfast",lunch:"Lunch",dinner:"Dinner",snack:"Snack"},beside:({foods:t,mg:n})=>`Already on your day: ${t} (${e.mg(n)}).`,total:({mg:t})=>`${e.mg(t)} in all`,short:({mg:t})=>`This does not reach ${e.mg(t)} yet.`,none:"We found no menu that fits.",take:"Put this on my day",takeOf:({index:t})=>`Put this on my day: day ${e.number(t)}`,close:"Close the menu"}}const ib={vegetables:"Vegetables",fruit:"Fruit",legumes:"Pulses","nuts-seeds":"Nuts and seeds","grains-bread":"Grains and bread","dairy-eggs":"Dairy and eggs","fish-seafood":"Fish","meat-poultry":"Meat and poultry","meat-alternatives":"Meat alternatives","chocolate-sweets":"Chocolate and sweets",drinks:"Drinks","herbs-spices-other":"Herbs and other"},lb={raw:"Raw",cooked:"Cooked",baked:"From the oven",fried:"Fried",roasted:"Roasted",dried:"Dried",dry:"Dry, not cooked yet",canned:"Tinned or from a jar",smoked:"Smoked",pickled:"Pickled",processed:"Processed","as-sold":"As you buy it",drink:"To drink"},cb={name:{ascending:"Sorted by name, A to Z.",descending:"Sorted by name, Z to A."},"mg-per-portion":{ascending:"Sorted by magnesium per portion, lowest first.",descending:"Sorted by magnesium per portion, highest first."},"mg-per-100g":{ascending:"Sorted by magnesium per 100 grams, lowest first.",descending:"Sorted by magnesium per 100 grams, highest first."}};function db({number:e,mg:t}){return{label:({food:e})=>`More about ${e}`,source:"Source",sourceNumber:({source:e,number:t})=>`${e}, number ${t}`,sources:{"usda-sr28":"USDA SR28 (2015)","ciqual-2025":"Anses, Ciqual 2025"},match:{exact:"Measured in this very food.",close:"Measured in nearly the same food: another variety, cut or recipe.",proxy:"Measured in something like it. Take it as an estimate."},kind:"Kind",perOunce:({mgPerOunce:e,mg:n})=>`Seen ${t(e)} elsewhere? That is per ounce, which is 28 grams. 100 grams hold ${t(Math.round(n))}.`,cookingLoss:"With cooking, part of the magnesium goes into the water. This figure is after that loss.",soaking:"Do you soak this first? Then part of the magnesium may stay in the soaking water.",noSoaking:"No need to soak these: part of the magnesium may stay in the soaking water.",soakedAlready:"What stays behind in the soaking water is already off this figure.",tablesDiffer:({mg:e,otherMg:n})=>`Another food table gives ${t(n)} per 100 grams, here it is ${t(Math.round(e))}. So do not take it too exactly.`,kindsDiffer:({mg:e,otherMg:n})=>`Here it is ${t(Math.round(e))} per 100 grams. For another kind or preparation the same table gives ${t(Math.round(n))}.`,selenium:"Brazil nuts are rich in selenium. Take turns with other nuts.",brand:"This differs a lot by brand: look at the label.",dryWeight:"This portion is weighed before cooking. Cooked, it weighs two to three times as much.",noSource:"No source comes with this figure.",portionNote:({grams:t})=>`The ordinary portion is ${e(t,2)} ${1===t?"gram":"grams"}. The order per portion goes by that.`}}const ub={food:"Food",category:"Kind",state:"Preparation",portion:"Portion",grams:"Grams per portion",perPortion:"Magnesium per portion (mg)",per100g:"Magnesium per 100 g (mg)",lowPercent:"Share of the day, low (%)",highPercent:"Share of the day, high (%)",source:"Source"},mb=({mg:e})=>({heading:"Good to know",cooking:"Cooking: part of the magnesium goes into the water. Little water, or steam, makes a difference. If you eat the liquid too, as in soup, you still get it.",soaking:"Soaking: some magnesium may stay in the soaking water as well. The figures for cooked beans are for beans that were soaked and cooked.",ounce:"Ounce or \u201cons\u201d: American lists count per ounce, which is 28 grams. The Dutch \u201cons\u201d is 100 grams. That is why a figure \u201cper ons\u201d is sometimes too low.",unmeasured:"Not measured is not the same as 0. There may well be magnesium in it.",tables:"Tables differ: variety, soil, brand and cooking all matter. Take each figure as a good estimate.",label:({mg:t})=>`Label value: labels give the percentage of ${e(t)} a day, the same for everyone.`}),hb="None of these",gb="I don't know",pb={"signs-now":{title:"Do you have any of these right now?",label:"Symptoms now",hint:"These need help first, not a supplement. So we ask about them first.",none:hb,unsure:"I am in doubt",error:'Choose a symptom, or choose "None of these".'},age:{title:"How old are you?",label:"Age",hint:"The reference intake differs by age.",error:"Fill in your age, from 0 to 120 years."},sex:{title:"Who is this for?",label:"Sex",hint:"The reference intake differs between women and men.",choices:{female:"Woman",male:"Man"},unsure:"I would rather not say",error:"Choose an answer."},"life-stage":{title:"Are you pregnant or breastfeeding?",label:"Pregnant or breastfeeding",choices:{none:"No",pregnant:"I am pregnant",breastfeeding:"I am breastfeeding"},unsure:gb,error:"Choose an answer."},conditions:{title:"Does any of these apply to you?",label:"Health",hint:"Then a doctor or pharmacist looks at it first.",none:hb,unsure:gb,error:'Choose what applies to you, or choose "None of these".'},medicines:{title:"Do you use medicines?",label:"Medicines",hint:"Also without a prescription. Some medicines and magnesium need a few hours in between.",none:"I use no medicines",unsure:gb,error:'Choose your medicines, or choose "I use no medicines".'},supplements:{title:"Do you already take anything with magnesium?",label:"Magnesium you take already",hint:"Supplements, multivitamins, antacids and laxatives count together. What you use on your skin does not count.",none:"No, nothing with magnesium",unsure:"Yes, but I do not know how much",error:'Fill in what you take, or choose "No, nothing with magnesium".'},goals:{title:"What is it about for you?",label:"Topic",hint:"You may choose several. Your topic does not change how much you need.",none:"No particular topic",error:'Choose a topic, or choose "No particular topic".'},stress:{title:"How much stress have you had lately?",label:"Stress",hint:"Your answer does not change how much magnesium you need.",choices:{low:"Little",some:"Sometimes, I can cope",high:"A lot, or for long"},unsure:gb,error:"Choose an answer."},sport:{title:"How many hours a week do you do sport?",label:"Hours of sport a week",hint:"An estimate is good enough. Your answer does not change how much magnesium you need.",unsure:gb,error:"Fill in a number of hours, from 0 to 100."},"signs-topic":{title:"Do you recognise any of these?",label:"Symptoms around your topic",hint:"With these it is better to see your GP or pharmacist first.",none:hb,unsure:"I am in doubt",error:'Choose what you recognise, or choose "None of these".'},stomach:{title:"How are your stomach and belly, mostly?",label:"Stomach and belly",choices:{robust:"Fine, seldom trouble",sensitive:"Sensitive, soon upset",slow:"Slow, hard to go"},unsure:gb,error:"Choose an answer."},diet:{title:"How often do you eat this?",label:"Food",hint:"Count portions a week. An estimate is good enough.",unsure:gb,error:"Fill in a number for each group. Do you not eat something? Fill in 0."},avoid:{title:"Is there any of this that you do not eat?",label:"I do not eat",hint:"Then we leave it out of the examples.",choices:{nuts:"Nuts and peanuts",gluten:"Gluten",fish:"Fish",dairy:"Milk and dairy",soy:"Soya",animal:"Meat, fish, eggs and dairy (vegan)"},none:"I eat everything",error:'Choose what you do not eat, or choose "I eat everything".'},prefer:{title:"How would you rather take a supplement?",label:"Preference",hint:"This does not change how much you need. Magnesium on the skin does not count.",choices:{"few-units":"As few pills as possible",powder:"Powder or effervescent tablet",liquid:"Liquid",skin:"On the skin",any:"I do not mind"},error:"Choose an answer."}},fb=e=>()=>`Often chosen with ${e}. No difference between forms has been proven.`,kb=e=>()=>`Also chosen with ${e}. No difference between forms has been proven.`,bb={breakfast:"with breakfast",lunch:"with lunch",dinner:"with the evening meal",bedtime:"before bed"};function wb(e){return{heading:"Your day",total:({mg:t})=>`${e.mg(t)} of pure magnesium a day`,moment:({at:t,moment:n,mg:o})=>`${e.clock(t)}, ${bb[n]}: ${e.mg(o)}`,moments:bb,dose:"Magnesium",keepFree:"No magnesium",elemental:"Pure magnesium is the magnesium itself, without what it is bound to. That figure is on the label.",start:({days:t,mg:n,thenMg:o})=>`For the first ${e.days(t)} take ${e.mg(n)} a day. After that ${e.mg(o)} a day.`,split:({mg:t,times:n})=>`Spread ${e.mg(t)} over ${e.number(n)} moments of a day.`,withMeal:"Take it with a meal and a glass of water.",lower:"Do your stools become loose? Then take less.",review:({days:t})=>`After ${e.days(t)}, see whether you still need it. Fill this in again then: you may be eating differently by now.`,stopWhen:"Take no more of it if you notice this:",stopSigns:{"flag-diarrhoea-persists":()=>"Diarrhoea. Not over after two days without magnesium? Call your GP. Is there blood? Call your GP today.","flag-hypermagnesaemia-early":()=>"Feeling sick, flushed or very sleepy: call your GP or pharmacist today.","flag-hypermagnesaemia":({emergency:e})=>`Weak muscles, drowsiness, a slow heartbeat or trouble breathing: call ${e}.`},medicine:"Medicine",gapBoth:({medicine:t,hoursAfter:n,hoursBefore:o})=>n===o?`${t}: keep them at least ${e.hours(n)} apart.`:`${t}: take magnesium at least ${e.hours(n)} after it, or at least ${e.hours(o)} before it.`,medicineFirst:({medicine:t,hours:n})=>`${t}: always first. Take magnesium at least ${e.hours(n)} later.`,assumedTimes:({medicine:e,times:t})=>`${e}: we assume ${t}. If you take it at another time, keep the same hours. Move the magnesium, not your medicine.`,assumedMeals:"We assume ordinary meal times. If you eat at other times, move along with them. The hours to your medicines still hold.",goodToKnow:"Taking it: a fixed time, a missed dose, coffee and fibre",keeping:{time:{title:"A fixed time",text:"Take it at about the same time every day. We read no trial about the time of day itself."},missed:{title:"Missed",text:"Missed one? Skip it and do not take double."},term:{title:"How long",text:"We promise no effect and no term. After a few weeks you only look whether you still need it."},drinks:{title:"Coffee, sugar and alcohol",text:"We found nowhere that coffee or sugar takes magnesium away. Are you dependent on alcohol? Talk to your GP first."},fibre:{title:"Fibre",text:"Fibre can lower the uptake a little. Food with much fibre often holds much magnesium too, so there is no need to leave it out."},others:{title:"Other supplements",text:"Iron, and much calcium or zinc, need hours in between: name them with your medicines. We read no trial in which vitamin D or B6 improves the uptake."}},trials:({lowWeeks:t,highWeeks:n})=>`Two trials that we read lasted ${e.number(t)} and ${e.number(n)} weeks.`,alcohol:"With alcohol dependence low magnesium is seen more often."}}function vb(e){const t=(t,n=t)=>e.mgFromTo(t,n),n=(e,n=e,o=1/0)=>Gd(t,{lowMg:e,highMg:n,upperLevelMg:o});return{heading:"What you get in a day",food:"From food",supplement:"From supplements",proposed:"Proposal",everything:"All together",withoutFood:"Without your food",fromSupplements:"From supplements",reference:"Reference intake",upperLevel:"Upper level for supplements",equivalent:o=>[void 0===o.foodLowMg?"":`From food you get about ${t(o.foodLowMg,o.foodHighMg)} a day.`,o.supplementMg?`From supplements you get ${n(o.supplementMg,o.supplementMgHigh,o.upperLevelMg)}.`:"",o.proposedMg?`The proposal adds ${e.mg(o.proposedMg)}.`:"",void 0===o.referenceLowMg?"":`The reference intake is ${t(o.referenceLowMg,o.referenceHighMg)}, from everything together.`,void 0===o.upperLevelMg?"":`The upper level for supplements is ${e.mg(o.upperLevelMg)}.`].filter(Boolean).join(" "),upperLevelNote:"The upper level is for supplements, antacids and laxatives together. Magnesium in ordinary food does not count towards it.",estimateNote:({percent:t})=>`We estimate what you eat. That can be ${e.number(t)}% higher or lower.`,referenceRange:({lowMg:e,highMg:n})=>`The reference intake is ${t(e,n)}, as your sex is not filled in.`}}function yb(e){return{heading:"Products that fit this",lead:"From what this site offers. The advice does not depend on that offer.",perDay:({units:t,mg:n})=>`${t} a day, together ${e.mg(n)} of pure magnesium`,moreThanPlan:({mg:t})=>`More than the proposed ${e.mg(t)}, yet below the upper level`,daysInPack:({days:t})=>`Enough for ${e.days(t)}`,outOfStock:"Out of stock",advertisement:"Advertisement",addToCart:"Add to basket",addToCartOf:({product:e})=>`Add to basket: ${e}`,viewOf:({product:e})=>`View ${e}`,anyway:"A supplement all the same?",anywayText:"A supplement is not needed now: begin with your food. If you want one all the same, everything below stays under the upper level.",none:"Nothing on offer here fits this advice. Food will get you there as well.",care:"For the skin",careNote:"These are care products. They do not count towards what you get.",order:"First the form at the top, then what comes closest to the proposal. Price and earnings do not count.",otherActives:({actives:e})=>`Also contains: ${e}`}}function $b(e){return{heading:"Sources",standing:{read:"Read",copy:"Read in a copy on another site",computed:"Computed",unchecked:"Not yet checked"},titles:{none:"Knowledge of the field, not yet checked against a source",editorial:"Choice of the makers, after what is usual in the field",calc:"Computed from atomic masses"},uncheckedNote:"What has not been checked yet, we keep on the careful side.",open:({source:e})=>`Open the source: ${e}`,whyQuestion:"Why do I see 400 mg elsewhere?",whyAnswer:`Countries calculate differently. In the Netherlands and at the European EFSA the reference intake for adults is ${e.number(300)} or ${e.mg(350)} a day. In the United States it is ${e.number(310)} to ${e.mg(420)}. That is everything together: food, drinks and supplements. Besides that there is an upper level for supplements. In the EU it is ${e.mg(250)} a day, in the United States ${e.mg(350)}.`,foodCredit:"Magnesium figures: USDA SR28 (public domain) and Anses, Ciqual 2025 (Licence Ouverte).",knowledge:({version:e})=>`Knowledge version ${e}`,standards:{nl:"Health Council (Netherlands)",eu:"EFSA 2015 (Europe)",us:"NIH (United States)"}}}const xb=Wd("en-GB",{thousands:","}),Mb={...xb,mgFromTo:Ud(xb,"to"),days:e=>Id(xb,e,"day","days"),hours:e=>Id(xb,e,"hour","hours"),clock:e=>e},jb={lang:"en",name:"English",...Mb,forms:{bisglycinate:{name:"magnesium bisglycinate",short:"bisglycinate",about:"Magnesium bound to glycine, an amino acid. Dissolves well in water. A small part of the powder is pure magnesium."},citrate:{name:"magnesium citrate",short:"citrate",about:"Magnesium bound to citric acid. Dissolves fairly well to well, most of all in acid. A small part of the powder is pure magnesium."},malate:{name:"magnesium malate",short:"malate",about:"Magnesium bound to malic acid. Dissolves fairly well to well, most of all in acid. The share of pure magnesium differs from product to product."},taurate:{name:"magnesium taurate",short:"taurate",about:"Magnesium bound to taurine. Dissolves well in water. Little pure magnesium per gram, so more capsules."},glycerophosphate:{name:"magnesium glycerophosphate",short:"glycerophosphate",about:"Magnesium bound to glycerophosphate. Dissolves fairly well in water. A small part of the powder is pure magnesium."},oxide:{name:"magnesium oxide",short:"oxide",about:"Magnesium with oxygen. Hardly dissolves in water, but does in stomach acid. More than half is pure magnesium."},lactate:{name:"magnesium lactate",short:"lactate",about:"Magnesium bound to lactic acid; it does not come from milk. Dissolves well in water. A small part of the powder is pure magnesium."},chloride:{name:"magnesium chloride",short:"chloride",about:"Magnesium with chlorine, a salt. Dissolves very well and tastes bitter. The share of pure magnesium depends on the water in the salt."},"chloride-topical":{name:"magnesium oil or flakes",short:"magnesium for the skin",about:"A salt solution or bath salt of magnesium chloride. Uptake through the skin is not proven, so it does not count. Keep it off broken skin."},sulfate:{name:"magnesium sulphate (Epsom salt)",short:"sulphate",about:"Also known as Epsom salt. Dissolves very well. By mouth it is a laxative, not a daily addition. In a bath it does not count."},threonate:{name:"magnesium L-threonate",short:"L-threonate",about:"Magnesium bound to L-threonic acid. Dissolves well in water. New in the EU, only for adults who are not pregnant or breastfeeding."},carbonate:{name:"magnesium carbonate",short:"carbonate",about:"Magnesium with carbonic acid. Hardly dissolves without acid. About a quarter is pure magnesium."},hydroxide:{name:"magnesium hydroxide",short:"hydroxide",about:"Known as milk of magnesia. Hardly dissolves in water. It is used as a medicine: as an antacid and as a laxative."},gluconate:{name:"magnesium gluconate",short:"gluconate",about:"Magnesium bound to gluconic acid. Dissolves well in water. Very little pure magnesium per gram, so many or large tablets."},orotate:{name:"magnesium orotate",short:"orotate",about:"Magnesium bound to orotic acid. Not permitted in supplements in the EU, because its safety is not established."},aspartate:{name:"magnesium aspartate",short:"aspartate",about:"Magnesium bound to aspartic acid, an amino acid. Dissolves well in water. Little pure magnesium per gram."},ascorbate:{name:"magnesium ascorbate",short:"ascorbate",about:"Magnesium bound to vitamin C. Dissolves well in water. It mainly supplies vitamin C and only a little magnesium."},marine:{name:"magnesium from seawater",short:"marine magnesium",about:"A mixture, mostly of oxide and hydroxide. Dissolves poorly. Only the label tells how much pure magnesium is in it."},pidolate:{name:"magnesium pidolate",short:"pidolate",about:"Magnesium bound to pidolic acid. Dissolves well in water. Little pure magnesium per gram."}},units:function(e){const t=(t,n)=>o=>Id(e,o,t,n);return{capsule:t("capsule","capsules"),tablet:t("tablet","tablets"),softgel:t("softgel","softgels"),gummy:t("gummy","gummies"),lozenge:t("lozenge","lozenges"),effervescent:t("effervescent tablet","effervescent tablets"),sachet:t("sachet","sachets"),scoop:t("scoop","scoops"),gram:t("gram","grams"),ml:t("ml","ml"),drop:t("drop","drops"),spray:t("spray","sprays"),ampoule:t("ampoule","ampoules"),piece:t("piece","pieces")}}(Mb),medicines:{tetracyclines:{name:"Antibiotics of the doxycycline group",examples:"doxycycline, minocycline, tetracycline"},quinolones:{name:"Antibiotics of the ciprofloxacin group",examples:"ciprofloxacin, levofloxacin, moxifloxacin, norfloxacin"},bisphosphonates:{name:"Bone medicines (bisphosphonates)",examples:"alendronic acid (Fosamax), risedronate (Actonel), ibandronic acid, etidronate"},levothyroxine:{name:"Thyroid medicine (levothyroxine)",examples:"levothyroxine, Thyrax, Euthyrox"},"loop-thiazide-diuretics":{name:"Water tablets",examples:"furosemide, bumetanide, hydrochlorothiazide, chlortalidone"},"potassium-sparing-diuretics":{name:"Potassium-sparing water tablets",examples:"spironolactone, triamterene, amiloride, eplerenone"},ppi:{name:"Stomach acid blockers",examples:"omeprazole, pantoprazole, esomeprazole (Nexium), lansoprazole"},aminoglycosides:{name:"Hospital antibiotics (aminoglycosides)",examples:"gentamicin, tobramycin, amikacin, as a drip, injection or nebuliser"},"muscle-relaxants":{name:"Muscle relaxants around an operation",examples:"rocuronium, vecuronium, suxamethonium: given under anaesthetic"},digoxin:{name:"Digoxin (heart medicine)",examples:"digoxin, Lanoxin"},gabapentin:{name:"Gabapentin",examples:"gabapentin, Neurontin"},"mg-antacids-laxatives":{name:"Antacid or laxative with magnesium",examples:"some kinds of Rennie and Gaviscon, milk of magnesia, magnesium oxide, Epsom salt; the label tells"},calcium:{name:"Calcium in a high dose",examples:"calcium carbonate, calcium citrate, calcium on prescription"},zinc:{name:"Zinc in a high dose",examples:"zinc tablets of more than 25 mg a day"},iron:{name:"Iron tablets",examples:"ferrous fumarate, ferrous sulphate"},"other-binders":{name:"Nitrofurantoin, hydroxychloroquine or a related medicine",examples:"nitrofurantoin, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, quinidine"},fluoride:{name:"Fluoride tablets",examples:"sodium fluoride; fluoride toothpaste does not belong here"},"other-losers":{name:"Ciclosporin, cisplatin or a related medicine",examples:"ciclosporin, cisplatin, amphotericin B, foscarnet, cetuximab"},"hiv-integrase":{name:"HIV medicines (integrase inhibitors)",examples:"dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)"},"calcium-channel-blockers":{name:"Blood pressure medicines, above all calcium-channel blockers",examples:"amlodipine, nifedipine, verapamil"},other:{name:"Another medicine",examples:"any medicine not in this list, also without a prescription"}},conditions:{"renal-severe":{name:"Severely reduced kidney function",hint:"The eGFR on your blood test is below 30, or you are on dialysis."},"renal-mild":{name:"Kidney disease or reduced kidney function",hint:"The eGFR is 30 to 59, or you do not know the figure."},myasthenia:{name:"Myasthenia gravis",hint:"A muscle disease in which muscles tire quickly."},"heart-block":{name:"Heart block, conduction disorder or slow heartbeat",hint:"A doctor has told you so."},diabetes:{name:"Diabetes",hint:"Type 1 or type 2, with or without medicines."},"gi-disease":{name:"Disease of the stomach or bowel",hint:"For example coeliac disease, Crohn's disease, lasting diarrhoea, or surgery on stomach or bowel."},alcohol:{name:"Dependent on alcohol",hint:"You drink a lot and find it hard to stop."},refeeding:{name:"Eaten almost nothing for a long time",hint:"Also with an eating disorder, or if you lost a lot of weight in a few months."},dehydration:{name:"Dehydration, or kidney stones from an infection",hint:"Dehydration: much fluid lost through vomiting, diarrhoea or fever."},"older-frail":{name:"Frail health at a higher age",hint:"Above all with weak kidneys, or if you often use laxatives."},other:{name:"Another illness you are being treated for",hint:"A slow thyroid, brittle bones, stomach acid or high blood pressure need not be named here. We ask about those with the medicines."}},redFlags:Tk,findings:function(e){return{...Vk,...Uk(e),...Kk,...Jk(e),...Yk,...Qk(e),...eb(e),...Xk}}(Mb),reasons:function(e){const t=t=>n=>Ld(n,"formElementalPercent")?`About ${e.number(Fd(n,"formElementalPercent"))}% is pure magnesium. ${t}`:`It holds little pure magnesium. ${t}`;return{"uptake-good":{for:()=>"Dissolves well enough. Within this group no difference in uptake has been proven."},"uptake-poor":{against:()=>"In studies little of this form is taken up, or its uptake is not proven."},"solubility-low":{against:()=>"Dissolves poorly in water."},"share-very-low":{against:t("You would need many or large tablets.")},"share-low":{against:t("You would often need more capsules.")},"gut-strong":{against:()=>"Note: this form gives loose stools sooner."},"gut-sensitive-moderate":{against:()=>"You have a sensitive stomach or belly. At a higher dose this form can give loose stools."},"gut-sensitive-strong":{against:()=>"You have a sensitive stomach or belly. This form often gives loose stools."},"custom-energy":{for:fb("the topic energy or fatigue")},"custom-nerves-first":{for:fb("the topic nervous system or mind")},"custom-nerves-second":{for:kb("the topic nervous system or mind")},"custom-muscles-first":{for:fb("the topic muscles")},"custom-muscles-second":{for:kb("the topic muscles")},"custom-bones":{for:fb("the topic bones or teeth")},"custom-sensitive":{for:fb("the answer 'sensitive stomach or belly'")},"custom-default":{for:()=>"An ordinary choice when nothing else decides. No difference between forms has been proven."},"orotate-never":{against:()=>"Not permitted in supplements in the EU, as its safety is not established. We never suggest it."},"threonate-minor-pregnant":{against:()=>"Not permitted under 18 years, in pregnancy or while breastfeeding."},"threonate-novel":{against:()=>"New on the market, with few data. So we do not put this form first."},"skin-not-counted":{against:()=>"For use on the skin. Uptake through the skin is not proven, so it does not count."},laxative:{against:()=>"This is a laxative, not a daily addition."},"vitamin-c-source":{against:()=>"Mainly supplies vitamin C. You would need a great deal of it."},mixture:{against:()=>"A mixture without a fixed make-up. Only the label tells what is in it."}}}(Mb),claims:{fatigue:"Magnesium contributes to a reduction of tiredness and fatigue",electrolytes:"Magnesium contributes to electrolyte balance",energy:"Magnesium contributes to normal energy-yielding metabolism","nervous-system":"Magnesium contributes to normal functioning of the nervous system",muscle:"Magnesium contributes to normal muscle function","protein-synthesis":"Magnesium contributes to normal protein synthesis",psychological:"Magnesium contributes to normal psychological function",bones:"Magnesium contributes to the maintenance of normal bones",teeth:"Magnesium contributes to the maintenance of normal teeth","cell-division":"Magnesium has a role in the process of cell division"},claimCompanions:function(e){return{variedDiet:"A varied diet and a healthy lifestyle matter. A supplement does not replace them.",amount:({mg:t})=>`This holds from ${e.mg(t,2)} of magnesium a day, taken every day as the label says.`,avoid:"Do you have kidney disease, are you pregnant or breastfeeding, or do you use medicines? Then ask your doctor, midwife or pharmacist first.",tooMuch:({upperLevelMg:t})=>`Take no more than ${e.mg(t)} a day from supplements. More can give you diarrhoea.`}}(Mb),goals:{fatigue:{choice:"Tiredness"},energy:{choice:"Energy"},nerves:{choice:"Nervous system"},mind:{choice:"Mind"},muscles:{choice:"Muscles"},bones:{choice:"Bones"},teeth:{choice:"Teeth"},other:{choice:"Something else, such as sleep",hint:"There we may not and will not promise anything. You will read why."},sleep:{choice:"Sleep"},stress:{choice:"Stress"},cramps:{choice:"Muscle cramps"},"restless-legs":{choice:"Restless legs"},headache:{choice:"Headache"},cycle:{choice:"Cycle and menopause"},heart:{choice:"Heart and blood pressure"},digestion:{choice:"Bowel habit"},sport:{choice:"Sport"}},goalOther:{title:"You chose: something else",text:"On other topics, such as sleep, we make no promise. No statement on magnesium has been approved for them. So this advice is only about how much magnesium you get.",helps:"Your GP looks for the cause of a symptom and knows what fits it. On nhs.uk you can read what you can do yourself."},evidence:{sleep:{title:"Sleep",for:"In three small trials in older people they fell asleep about 17 minutes sooner.",against:"The certainty is low to very low. A review from 2024 found five of eight studies positive, with mixed designs.",limits:"Doses were often above the EU upper level. The best-known trial gave 500\xa0mg a day, as oxide: twice that level."},anxiety:{title:"Anxiety",for:"Five of seven small studies were positive.",against:"The studies differ so much that together they say little.",limits:"Lasting anxiety belongs with your GP."},stress:{title:"Stress",for:"In one trial the stress score fell by over 40% in both groups.",against:"There was no placebo group, so the fall may have come by itself.",limits:"It was in people with low magnesium, and the maker helped to pay. The dose was 300\xa0mg, above the EU upper level."},cortisol:{title:"Cortisol",for:"In 49 overweight people there was less cortisol in urine after 24 weeks.",against:"That showed only in a later analysis. Total production did not change.",limits:"The dose was 350\xa0mg, above the EU upper level."},"stress-circle":{title:"Circle of stress",for:"A review describes a circle of stress and magnesium.",against:"It is an idea, not a trial. The authors are linked to a maker.",limits:"No reference intake adds anything for stress."},rls:{title:"Restless legs",for:"We read no trial with a control group that shows a difference.",against:"A review found too little evidence.",limits:"Have your iron checked by your GP first."},"muscle-cramps":{title:"Muscle cramps",for:"We know of no good trials that show an effect.",against:"A large review from 2020 found no difference in older people that one would notice.",limits:"In pregnancy the trials contradict each other. In sport it was not studied."},"fatigue-energy":{title:"Tiredness and energy",for:"The statements the EU approved rest on the role of magnesium in the body.",against:"We read no trials in healthy people who get enough magnesium.",limits:"If you have been tired for long, have the cause looked for first."},fibromyalgia:{title:"Fibromyalgia",for:"A small study from 1995 looked at malic acid with magnesium.",against:"The blinded part gave no clear advantage. Nor did a trial from 2022 with 100\xa0mg as chloride.",limits:"If you have been tired for long or are in much pain, have the cause looked for first."},"sport-performance":{title:"Sport",for:"A review from 2006 names 10 to 20% extra as possible.",against:"Those who get enough do not perform better with extra.",limits:"So we never raise a dose for sport."},pms:{title:"Symptoms around the period",for:"In one small trial women held less fluid.",against:"Other outcomes did not differ, or were mixed. Blood levels are the same.",limits:"The trials are small."},"oc-pill":{title:"The pill",for:"A study from 1974 found less magnesium in the blood with the pill.",against:"A study from 1992 saw no reason for a supplement.",limits:"We add nothing to the reference intake. Change nothing about the pill by yourself."},migraine:{title:"Migraine",for:"A review from 2018 gave preventive use grade C: possible.",against:"The trials differ in design and outcome.",limits:"The dose was 600\xa0mg, above every upper level. Only with a doctor."},menopause:{title:"Menopause",for:"We read no study in people.",against:"So nothing can be said about it.",limits:"Talk to your GP about symptoms."},"blood-pressure":{title:"Blood pressure",for:"Some reviews name a fall of about 2\xa0mmHg.",against:"In a Dutch trial of 24 weeks blood pressure did not change.",limits:"Never change your blood pressure medicines yourself."},"heart-rhythm":{title:"Heart rhythm",for:"In hospital magnesium is sometimes given by drip.",against:"We read no trials of supplements for palpitations.",limits:"Palpitations belong with your GP."},cholesterol:{title:"Cholesterol",for:"We read no study.",against:"So nothing can be said about it.",limits:"Never change your medicines yourself."},"blood-sugar":{title:"Blood sugar",for:"Small effects have been reported, mainly in people with low magnesium.",against:"We did not read those studies ourselves.",limits:"If you have diabetes, ask your doctor and do not change your medicines yourself."},bone:{title:"Bones",for:"The EU approved a statement on normal bones.",against:"We read no trials on fractures.",limits:"Calcium, vitamin D and exercise count as well."},constipation:{title:"Constipation",for:"Magnesium oxide and magnesium hydroxide are licensed laxatives.",against:"As a laxative it is a medicine, not a supplement.",limits:"Ask your pharmacist about the dose. It counts towards the upper level."},"gut-tolerance":{title:"How the gut tolerates it",for:"In one study bisglycinate gave fewer symptoms than oxide.",against:"It was in twelve patients after bowel surgery.",limits:"We read no other comparisons."},concentration:{title:"Concentration and memory",for:"We read no independent study in people.",against:"So nothing can be said about it.",limits:"In the EU no statement on it has been approved."},transdermal:{title:"Through the skin",for:"A warm bath can be pleasant.",against:"It has not been proven that magnesium passes the skin. A review from 2017 found no support, a pilot with 25 people no clear rise.",limits:"It does not count. Keep it off broken skin; it can sting."},"soil-depletion":{title:"Poor soil",for:"The idea is that vegetables hold less magnesium because of poor soil.",against:"By an analysis from 2017 the differences lie within ordinary variation.",limits:"Most adults in the Netherlands get enough from food."},"weight-metabolism":{title:"Weight and metabolism",for:"We read no study.",against:"EFSA assessed fat metabolism in 2010. It is not on the list of approved statements.",limits:"If you lose weight without wanting to, see your GP."},"anti-inflammatory":{title:"Inflammation and immunity",for:"We read no study.",against:"EFSA assessed immunity and oxidative damage in 2010. They are not on the list of approved statements.",limits:"If an inflammation lasts, see your GP."}},formUses:Wk,formNotes:{oxide:"Yet by one review every form keeps magnesium in the blood at its level in healthy people."},questions:pb,diet:{groups:{leafyGreens:{name:"Leafy greens",portion:"1 portion = 3 serving spoons cooked (150 g) or 1 small bowl raw (50 g)",examples:"spinach, kale, endive, lettuce, rocket"},nutsSeeds:{name:"Nuts and seeds",portion:"1 portion = 1 handful of nuts (25 g) or 1 tablespoon of seeds (15 g)",examples:"almonds, cashew nuts, peanut butter, pumpkin seeds"},legumes:{name:"Beans and pulses",portion:"1 portion = 3 serving spoons (150 g)",examples:"lentils, chickpeas, kidney beans, peas"},wholegrains:{name:"Wholegrain",portion:"1 portion = 1 slice of bread (35 g), 4 tablespoons of oats (40 g) or 3 serving spoons of pasta or rice (150 g)",examples:"wholemeal bread, rye bread, oats, brown rice"},fish:{name:"Fish",portion:"1 portion = 1 fillet (100 g) or half a can (75 g)",examples:"salmon, cod, herring, tuna"},darkChocolate:{name:"Dark chocolate",portion:"1 portion = 2 squares (20 g)",examples:"with 45% cocoa or more"}},perWeek:"portions a week",perWeekOf:({group:e})=>`${e}: portions a week`,fewer:({group:e})=>`${e}: one portion fewer`,more:({group:e})=>`${e}: one portion more`,mend:({groups:e,most:t})=>`Fill in a number, from 0 to ${t}, for ${e.map(e=>`"${e}"`).join(", ")}.`,fillZeros:"Fill in 0 for the rest"},supplements:function(e){return{none:"No, nothing with magnesium",yes:"Yes",where:"Look on the back of the pack, in the little table of contents.",elementalExplained:"Pure magnesium (also called elemental magnesium) is the magnesium itself, without what it is bound to. That is what counts.",form:"Form",formUnknown:"It does not say",amount:"mg per capsule, tablet or sachet",amountPercent:"Percent of the RI per capsule, tablet or sachet",basis:"What is that figure of?",bases:{elemental:"Of the magnesium itself (pure magnesium)",compound:"Of the whole compound, such as magnesium citrate","percent-ri":"Percent of the reference intake (% RI)"},perDay:"How many a day?",prescribed:"Prescribed by a doctor",antacid:"Antacid or laxative",antacidHint:"Does the pack name magnesium? Then it counts.",add:"Add a supplement",remove:({index:t})=>`Remove item ${e.number(t)}`,row:({index:t})=>`Item ${e.number(t)}`,errors:{amount:"Fill in how many mg are in it. A number above 0.",perDay:"Fill in how many you take a day. A number above 0.",form:"Choose the form. Without it we cannot convert this figure.",percent:"Fill in a percentage above 0.",basis:'Choose what that figure is of. Not sure? See whether the pack says "of which magnesium".',number:"We do not understand that number. Write digits only, with two decimals at most: 400 or 56.25.",range:({most:e})=>`Fill in a number above 0 and not above ${e}.`,thousands:({write:e})=>`Do you mean ${e}? Then write it so, without a point or comma for thousands.`},label:"Paste or type the line from the label",labelHint:"Optional. For example: 2 capsules: 400 mg magnesium citrate, of which magnesium 64 mg",labelRead:({mg:t,form:n,units:o,count:s})=>`Read: ${e.mg(t,2)} magnesium${o?` in ${o}`:""}${n?`, as ${n}`:""}${s?`, ${e.number(s,2)} a day`:""}. Check it below.`,labelReadCompound:({mg:t,form:n,units:o,count:s})=>`Read: ${e.mg(t,2)} ${n??"of a compound"}${o?` in ${o}`:""}${s?`, ${e.number(s,2)} a day`:""}. Check it below.`,labelProblems:{"no-amount":"We cannot read here how much magnesium is in it. Fill it in yourself below.",topical:"This is for the skin and does not count. Remove it here.","several-forms":"It names more than one form, or a blended one. So we choose none.","form-unknown":'We do not recognise this form. If it is in the list, choose it. If it also says "of which magnesium", fill in that figure.',"worked-out":"That is the whole compound. We work out how much magnesium is in it.","impossible-pair":({compoundMg:t,elementalMg:n,mostMg:o})=>`That cannot be right: ${e.mg(t,1)} of this form holds ${e.mg(o)} of magnesium at most, not ${e.mg(n,1)}. Another form must be in it too, such as oxide.`,"odd-unit":({written:e})=>`It says ${e}. Labels mostly use mg: see whether it is right.`},readout:({mg:e,mgPerDay:t,units:n})=>`= ${e} of pure magnesium ${n?`in ${n}`:"each"}, ${t} a day`,full:({most:t})=>`You have filled in ${e.number(t)}. There is no room for more here.`,mend:"Fill in what is still missing about what you take.",improbable:({mg:t})=>`Is this the magnesium itself? ${e.mg(t)} in one capsule, tablet or sachet is a lot. Check whether it is the whole compound.`}}(Mb),facts:{ageYears:"your age",sex:"your sex",lifeStage:"whether you are pregnant or breastfeeding",goals:"your topic",stomach:"how your stomach and belly are",prefer:"your preference",avoid:"what you do not eat",stress:"how much stress you have",sportHours:"how much sport you do",diet:"what you eat",foodMg:"how much magnesium you get from food",conditions:"your health",medicines:"your medicines",redFlags:"your symptoms",supplements:"what magnesium you take already",medicineTimes:"when you take your medicines",wake:"when you get up",bed:"when you go to bed",meals:"when you eat",unsure:"what you are not sure of"},professionals:Ek,outcomes:function(e){return{form:{title:t=>`${e.mg(Fd(t,"mg"))} a day as ${Bd(t,"form")} fits your answers`,text:"This is pure magnesium, beside what you eat. Food makes up the difference just as well."},"food-first":{title:()=>"Start with your food",text:"A supplement is not the first step now. Below are portions that get you closer."},"nothing-needed":{title:()=>"You do not need to buy anything",text:"If you change what you eat, do the test again."},"ask-professional":{title:e=>`Talk to ${Bd(e,"professional")||Ek.doctor} first`,text:"So we name no form, dose or product here. Feel free to take this page with you."},emergency:{title:e=>`Call ${Bd(e,"number")||"112"} now`,text:"Do not wait. This comes first."},incomplete:{title:()=>"We do not know enough yet",text:"Answer the questions that are still open. Without those answers we name no dose and no product."}}}(Mb),help:Fk,quiz:function(e){return{title:"Which magnesium suits you?",lead:"Answer a few questions. You will read whether you need anything, and if so: which form, how much and when.",purpose:Dk,aboutTime:"About twelve short questions. It takes a few minutes.",privacy:{result:"Your answers stay on this device and are not kept. This site only gets the outcome.",reasons:"Your answers are not kept. This site gets the outcome with the reasons. Those may tell something about your health.",answers:"This site gets the outcome with the reasons. Your answers themselves only go along if you say yes to that at the end."},start:"Start",next:"Next",back:"Back",restart:"Start again",edit:"Change",save:"Save",cancel:"Cancel",progress:({index:t,total:n})=>`Question ${e.number(t)} of ${e.number(n)}`,search:"Search this list",found:({count:t,total:n})=>0===t?"Nothing found. Try another word.":`${e.number(t)} of ${e.number(n)} found`,catalogError:"The products could not be loaded. The advice holds without them.",open:"Take the magnesium test",close:"Close",dialogName:"Magnesium test",yourAnswers:"Your answers",editAnswer:({question:e})=>`Change: ${e}`,notAnswered:"Not filled in",changed:"Your answer has been changed. The advice was worked out again.",prefilled:"Filled in by this site beforehand: is this right?",years:({years:t})=>`${e.number(t,1)} years`,failed:{title:"Something went wrong",text:"That is our doing, not yours. Without a sure outcome we give no advice. Please try again."},consent:{title:"May this site have your answers?",text:"They then go to the owner of this site, including your answers about your health and your medicines. Your advice does not change.",yes:"Yes, pass on my answers",no:"No, keep them here",thanks:"Your answers have been passed on to this site.",declined:"Your answers have not been passed on."}}}(Mb),doseCheck:function(e){return{title:"How much magnesium do you take?",lead:"Fill in what you take and what you eat. You will see whether it is enough together, and not too much.",start:"Continue",sections:{taken:"What you take",person:"About you",medicines:"Medicines",health:"Health",signs:"Symptoms",food:"What you eat",day:"Your times"},confirm:"This is right",outgrown:"This list has become longer. Is your answer still right?",food:{question:"How much magnesium do you get from food?",hint:"Food does not count for the upper level. It does for whether you get enough.",ways:{unsure:"I don't know",portions:"I estimate it: how often do I eat what?",number:"I know the figure"},noEstimate:({years:t})=>`For anyone younger than ${e.number(t)} we cannot estimate it.`,label:"Magnesium from food",unit:"mg a day",error:({most:t})=>`Fill in a number, from 0 to ${e.number(t)}.`},day:{fold:"When you get up, eat and go to bed",hint:"We plan your day with these. If you leave a time empty, we assume the usual one.",wake:"Getting up",bed:"Going to bed",meals:["Breakfast","Lunch","Evening meal"],medicine:({medicine:e})=>e,time:({medicine:t,index:n})=>`${t}, time ${e.number(n)}`,add:"Another time",addTo:({medicine:e})=>`Another time for ${e}`,remove:({medicine:t,index:n})=>`Remove time ${e.number(n)} of ${t}`},verdict:qk(e),notes:"Please note",take:({count:t,supplement:n})=>.5===t?`a half ${n}`:`${e.number(t,2)} \xd7 ${n}`,takeNumbered:({count:t,index:n,supplement:o})=>`${e.number(t,2)} \xd7 item ${e.number(n)} (${o})`}}(Mb),result:function(e){return{heading:"Your advice",purpose:Dk,safety:"First this",severities:{info:"Good to know",caution:"Take note",stop:"Ask first",emergency:"Call now"},forms:{heading:"Which form fits your answers",why:"Why this one",whyNot:"Why not the others",rejected:"These forms dropped out",others:"Also possible",equalRank:"These forms fit equally well. The choice is yours.",amountNote:"Whichever form you choose: it is the pure magnesium on the label that counts.",claims:"What the EU has approved about magnesium",evidence:"What is known about your topic",evidenceNote:"This is about studies, not about what you may expect.",grade:{A:"Shown in good trials",B:"Some positive trials with a control group",C:"Weak: small, mixed or indirect",D:"No study read that shows this in people",X:"Evidence against it"},formUses:"Studies with this form",otherFormUses:"Studies with other forms",evidenceFor:"What speaks for it",evidenceAgainst:"What speaks against it",evidenceLimits:"Note"},plan:wb(e),intake:vb(e),foods:{heading:"Food that gets you closer",lead:"Ordinary portions, with about what they hold.",portion:({portion:t,grams:n})=>`${t} (${e.number(n,1)}\xa0g)`,equalWay:({mg:t,portions:n})=>`${1===n?"This portion covers the same difference of":"These portions together cover the same difference of"} ${e.mg(t)} a day. That is just as good as a supplement.`,respects:({avoid:e})=>`Left out: ${e}.`,none:"We found no examples that fit what you do not eat."},products:yb(e),consult:{heading:"Would you rather talk to someone?",label:"Make an appointment",note:"This is this site's offer. It is not medical care.",firstProfessional:({professional:e})=>`First go to ${e}.`,preview:"This goes into your e-mail",previewNote:"Read it through. You can take anything out before you send it.",previewCut:"Not everything fits in a link, so the text stops at the dots. Nothing more is sent.",send:"Open in e-mail",mailSubject:"Question about my magnesium advice",mailGreeting:"Hello, I took the magnesium test on your site. This came out:",labels:{outcome:"Outcome",form:"Form",plan:"Proposal",answers:"My answers",findings:"Points of attention",version:"Knowledge version"}},sources:$b(e),goodToKnow:"Good to know",vitaminB6:({mg:t})=>`Is there vitamin B6 in it too? For adults the limit is ${e.mg(t)} of vitamin B6 a day, all together.`,notEnough:{title:"When a symptom stays",text:"A symptom can have another cause than magnesium. Does one last longer than a few weeks, or get worse? Then do not take more, but see your GP.",first:"This helps first",firstHelp:{sleep:"Sleep: with lasting bad sleep, behavioural therapy is the first choice. Your GP can help you with it.",stress:"Stress: talk about it with your GP or occupational physician, above all when it lasts.","restless-legs":"Restless legs: have your GP check your iron first.",headache:"Headache: count the days on which you take a painkiller. Taking them often can itself give headache. Ask your GP or pharmacist about it."}},missing:({facts:e})=>`Not known yet: ${e}.`,complete:"Answer the questions that are open",more:"More about this"}}(Mb),calendar:function(e){return{save:"Add to your calendar",fileName:"magnesium",event:({mg:t})=>`Magnesium, ${e.mg(t)}`,eventLessAtFirst:({mg:t,days:n})=>`Magnesium, ${e.mg(t)} (less for the first ${e.days(n)})`,withWater:"Take it with a glass of water.",review:({days:t})=>`After ${e.days(t)}, see whether you still need it.`,otherTime:"Would another time suit you better? First see whether it fits your advice.",otherTimeTaken:"Would another time suit you better? First look in the dose check."}}(Mb),sheet:function(e){return{print:"Print",printed:({date:e})=>`Printed on ${e}`,name:"Name",figures:"A day",plan:"Schedule",time:"Time",what:"What",magnesium:"Magnesium",hoursApart:({hours:t})=>`no magnesium for ${e.hours(t)} before and after`,hoursAfterAndBefore:({hoursAfter:t,hoursBefore:n})=>`no magnesium for ${e.hours(n)} before and ${e.hours(t)} after`,hoursLater:({hours:t})=>`always first; magnesium only ${e.hours(t)} later`,medicineTimes:"Do you take a medicine at another time? Then keep the same hours. Move the magnesium, not your medicine.",findings:"Reasons and points to note",answers:"Answers",notes:"Notes",knowledge:({version:e,hash:t})=>`Knowledge version ${e} (${t})`}}(Mb),diary:function(e){return{print:"Print a diary",title:({weeks:t})=>`Diary for ${e.number(t)} weeks`,begun:"Begun on",week:({index:t})=>`Week ${e.number(t)}`,day:"Day",date:"Date",withFood:"With food",stool:"Stool: ordinary or loose",note:"Note",topic:"My topic",topicMark:"My topic, 0\xa0to\xa010"}}(Mb),measures:{anchovy:{one:"1 anchovy",many:"anchovies"},apple:{one:"1 apple",many:"apples"},apricot:{one:"1 apricot",many:"apricots"},"artichoke-edible-part":{one:"1 artichoke (edible part)",many:"artichokes (edible part)"},"asparagus-spear":{one:"1 spear",many:"spears"},avocado:{one:"1 avocado",many:"avocados",half:"half an avocado"},ball:{one:"1 ball",many:"balls",half:"half a ball"},banana:{one:"1 banana",many:"bananas"},bar:{one:"1 bar",many:"bars"},beaker:{one:"1 beaker",many:"beakers"},"beef-steak":{one:"1 steak",many:"steaks"},biscuit:{one:"1 biscuit",many:"biscuits"},block:{one:"1 block",many:"blocks",half:"half a block"},burger:{one:"1 burger",many:"burgers"},can:{one:"1 can",many:"cans",half:"half a can"},carrot:{one:"1 carrot",many:"carrots"},"celery-stalk":{one:"1 stalk",many:"stalks"},chestnut:{one:"1 chestnut",many:"chestnuts"},"chicken-fillet":{one:"1 fillet",many:"fillets"},"chicken-thigh":{one:"1 thigh",many:"thighs"},chop:{one:"1 chop",many:"chops"},clove:{one:"1 clove",many:"cloves"},"corn-cob":{one:"1 cob",many:"cobs",half:"half a cob"},cracker:{one:"1 cracker",many:"crackers"},croissant:{one:"1 croissant",many:"croissants"},cup:{one:"1 cup",many:"cups"},dash:{one:"1 dash",many:"dashes"},date:{one:"1 date",many:"dates"},"dessert-bowl":{one:"1 small bowl",many:"small bowls"},egg:{one:"1 egg",many:"eggs"},escalope:{one:"1 escalope",many:"escalopes"},fig:{one:"1 fig",many:"figs"},fillet:{one:"1 fillet",many:"fillets"},"fish-fillet-cut":{one:"1 fillet",many:"fillets"},"fish-finger":{one:"1 fish finger",many:"fish fingers"},"fish-steak":{one:"1 steak",many:"steaks"},gherkin:{one:"1 gherkin",many:"gherkins"},glass:{one:"1 glass",many:"glasses"},grapefruit:{one:"1 grapefruit",many:"grapefruits",half:"half a grapefruit"},hamburger:{one:"1 burger",many:"burgers"},handful:{one:"1 handful",many:"handfuls"},"heaped-teaspoon":{one:"1 heaped teaspoon",many:"heaped teaspoons"},herring:{one:"1 herring",many:"herrings"},kipper:{one:"1 kipper",many:"kippers"},kiwi:{one:"1 kiwi",many:"kiwis"},"large-can":{one:"1 can",many:"cans",quarter:"a quarter of a can"},leaf:{one:"1 leaf",many:"leaves"},lemon:{one:"1 lemon",many:"lemons"},lobster:{one:"1 lobster",many:"lobsters",half:"half a lobster"},lychee:{one:"1 lychee",many:"lychees"},"mackerel-fillet":{one:"1 fillet",many:"fillets",half:"half a fillet"},mandarin:{one:"1 mandarin",many:"mandarins"},mango:{one:"1 mango",many:"mangos",half:"half a mango"},"marie-biscuit":{one:"1 biscuit",many:"biscuits"},mug:{one:"1 mug",many:"mugs"},mushroom:{one:"1 mushroom",many:"mushrooms"},nectarine:{one:"1 nectarine",many:"nectarines"},nut:{one:"1 nut",many:"nuts"},olive:{one:"1 olive",many:"olives"},onion:{one:"1 onion",many:"onions"},orange:{one:"1 orange",many:"oranges"},oyster:{one:"1 oyster",many:"oysters"},pancake:{one:"1 pancake",many:"pancakes"},"passion-fruit":{one:"1 passion fruit",many:"passion fruits"},peach:{one:"1 peach",many:"peaches"},pear:{one:"1 pear",many:"pears"},pepper:{one:"1 pepper",many:"peppers",half:"half a pepper"},persimmon:{one:"1 persimmon",many:"persimmons"},piece:{one:"1 piece",many:"pieces"},"piece-of-sausage":{one:"1 piece",many:"pieces"},pinch:{one:"1 pinch",many:"pinches"},pitta:{one:"1 pitta",many:"pittas"},plum:{one:"1 plum",many:"plums"},pomegranate:{one:"1 pomegranate",many:"pomegranates",half:"half a pomegranate"},portion:{one:"1 portion",many:"portions"},"portion-uncooked":{one:"1 uncooked portion",many:"uncooked portions"},"pot-edible-part":{one:"1 pot (edible part)",many:"pots (edible part)"},potato:{one:"1 potato",many:"potatoes"},"potato-large":{one:"1 large potato",many:"large potatoes"},prawn:{one:"1 prawn",many:"prawns"},prune:{one:"1 prune",many:"prunes"},punnet:{one:"1 punnet",many:"punnets",half:"half a punnet"},radish:{one:"1 radish",many:"radishes"},rasher:{one:"1 rasher",many:"rashers"},"rice-cake":{one:"1 rice cake",many:"rice cakes"},rollmop:{one:"1 rollmop",many:"rollmops"},rusk:{one:"1 rusk",many:"rusks"},sardine:{one:"1 sardine",many:"sardines"},sausage:{one:"1 sausage",many:"sausages"},scoop:{one:"1 scoop",many:"scoops"},"serving-spoon":{one:"1 serving spoon",many:"serving spoons"},sheet:{one:"1 sheet",many:"sheets"},shot:{one:"1 shot",many:"shots"},slice:{one:"1 slice",many:"slices"},"slice-of-bread":{one:"1 slice",many:"slices"},"slice-of-fruit":{one:"1 slice",many:"slices"},"slice-of-meat":{one:"1 slice",many:"slices"},"slice-of-pie":{one:"1 slice",many:"slices"},"small-ball":{one:"1 ball",many:"balls"},"small-bowl":{one:"1 small bowl",many:"small bowls"},"small-bunch":{one:"1 small bunch",many:"small bunches"},"small-dish":{one:"1 small dish",many:"small dishes"},"small-piece":{one:"1 piece",many:"pieces"},"small-sausage":{one:"1 small sausage",many:"small sausages"},"small-tub":{one:"1 small tub",many:"small tubs"},"snack-bowl":{one:"1 small bowl",many:"small bowls"},sole:{one:"1 sole",many:"soles"},"soup-plate":{one:"1 bowl",many:"bowls"},sprat:{one:"1 sprat",many:"sprats"},"spread-on-bread":{one:"spread on 1 slice",many:"slices spread with it"},sprig:{one:"1 sprig",many:"sprigs"},"spring-onion":{one:"1 spring onion",many:"spring onions"},square:{one:"1 square",many:"squares"},stalk:{one:"1 stalk",many:"stalks"},stick:{one:"1 stick",many:"sticks"},"sugar-cube":{one:"1 sugar cube",many:"sugar cubes"},"syrup-waffle":{one:"1 waffle",many:"waffles"},tablespoon:{one:"1 tablespoon",many:"tablespoons"},"tablespoon-chopped":{one:"1 tablespoon, chopped",many:"tablespoons, chopped"},teaspoon:{one:"1 teaspoon",many:"teaspoons",half:"half a teaspoon"},"thin-slice":{one:"1 slice",many:"slices"},tomato:{one:"1 tomato",many:"tomatoes"},wedge:{one:"1 wedge",many:"wedges"},wrap:{one:"1 wrap",many:"wraps"}},foodTable:function(e){const{number:t,mg:n,mgRange:o}=e,s=function({number:e}){const t=t=>{if(t>0&&t<.5)return"less than 1 milligram";const n=Math.round(t);return`${e(n)} ${1===n?"milligram":"milligrams"}`},n=({lowPercent:t,highPercent:n})=>t===n?`${e(t)} percent`:`${e(t)} to ${e(n)} percent`;return{perPortion:({mg:e})=>`${t(e)} per portion`,per100g:({mg:e})=>`${t(e)} per 100 grams`,ofDay:e=>`${n(e)} of the day`,ofLabel:e=>`${n(e)} of the label value`}}(e),a=e=>`${t(e,2)} ${1===e?"gram":"grams"}`;return{heading:"How much magnesium is in it?",lead:"Look up what you eat. You see how much magnesium it holds, per portion and per 100 grams.",search:{label:"Search for a food",placeholder:"Spinach, for example",clear:"Clear the search"},filters:"Filters",filtersOn:({count:e})=>`Filters (${t(e)})`,category:{label:"Kind",all:"All",names:ib},state:{label:"Preparation",all:"Any preparation",names:lb},basis:{label:"Percentage of",day:"Your day",dayOf:({lowMg:e,highMg:t})=>`Your day (${o(e,t)})`,labelOf:({mg:e})=>`Label value (${n(e)})`},caption:"Magnesium in foods, per portion and per 100 grams. The buttons in the top row sort the table.",skip:"Skip the table",region:"Table of foods",columns:{food:"Food",name:"Name",portion:"Portion",perPortion:"Per portion",per100g:"Per 100 g",ofDay:"Of your day",ofLabel:"Of label",add:"Add to your day"},sorted:cb,unmeasured:"not measured",mg:({mg:e})=>e>0&&e<.5?`< ${n(1)}`:n(Math.round(e)),per100g:"per 100 g",share:({lowPercent:e,highPercent:n})=>e===n?`${t(e)}%`:`${t(e)}\u2013${t(n)}%`,ofDay:"of your day",ofLabel:"of the label value",spoken:s,grams:({grams:e})=>a(e),changePortion:({food:e,portion:t,grams:n})=>`${t} ${a(n)}, change: ${e}`.trimStart(),portionOf:({food:e})=>`Portion of ${e}, in grams`,portionError:({most:e})=>`Enter a number above 0 and no higher than ${t(e)}.`,add:({food:e})=>`Add to your day: ${e}`,addAgain:({food:e,grams:t})=>`Add another portion to your day: ${e}. It holds ${a(t)} now`,detail:db(e),count:({count:e,total:n})=>e===n?`${t(n)} ${1===n?"food":"foods"}`:`${t(e)} of ${t(n)} foods`,leftOut:({left:e,kept:t})=>`Nothing found with ${(e=>e.map(e=>`\u201c${e}\u201d`).join(", "))(e)} as well. This is what there is for \u201c${t.join(" ")}\u201d.`,more:({count:e})=>`Show ${t(e)} more`,none:{title:({search:e})=>`Nothing found for \u201c${e}\u201d`,titleFilters:"Nothing found with these filters",text:"Try another word, or search in all foods.",clearSearch:"Clear the search",clearFilters:"Show every kind"},empty:"This list is empty.",loading:{title:"The list is being loaded",text:"This usually takes a moment.",preparing:"The list is being prepared"},failed:{title:"The list could not be loaded",retry:"Try again"},download:{button:"Save as CSV",fileName:"magnesium-in-food"},csv:ub,print:{button:"Print",title:"Magnesium in foods",searched:({search:e})=>`Searched for: ${e}`,cut:({count:e,total:n})=>`These are the first ${t(e)} of ${t(n)} foods. Search or filter first to print the rest.`},notes:mb(e),ownSource:"The figures in this table come from the maker of this site."}}(Mb),foodDay:function(e){const{mgFromTo:t}=e;return{heading:"Your day",empty:"Nothing here yet. Put on it what you eat in a day, and we add it up.",toDay:({count:t})=>`Your day (${e.number(t)})`,list:ob(e),undo:{removed:({food:e})=>`${e} removed`,emptied:"Your day was cleared",replaced:"The menu is now on your day",back:"Undo",backOf:({food:e})=>`Undo: ${e}`},told:sb(e),sum:ab(e),declare:{legend:"How do we count this?",list:"As a list only",all:"This is all I eat in a day",withRest:"Count the rest of my day too",withRestDetail:({mg:t})=>t>0?`We add ${e.mg(t)}. That is an estimate of what else you eat and drink and is not here yet, such as milk, potatoes and coffee. Wholemeal bread, nuts, beans, leafy greens and fish are not in it: put those on your day yourself.`:"Nothing is added: what we would estimate is on your day already.",shared:({others:t})=>`This now counts in ${e.list(t.map(e=>nb[e]))} too.`},held:{title:({professional:e})=>`Talk to ${e} first`,found:"With what is known here of your health, a general suggestion does not fit. That is why there is none. You can still add things up.",child:"We suggest nothing for a child under 4. You can still add things up.",childClinic:"the child health clinic",unread:"This page passed on something about your health that we cannot read. That is why nothing is suggested here. You can still add things up.",elsewhere:"Because of an answer on this page, a general suggestion does not fit. That is why there is none. You can still add things up.",childPortions:({years:t})=>`We only suggest foods to add, or a menu, from the age of ${e.number(t)}. The portions here are an adult\u2019s.`},suggested:{askFirst:"Do you have kidney disease, or a diet from your doctor or dietitian? Then ask them first.",expecting:({professional:e})=>`Pregnant or breastfeeding? Then talk to ${e}.`},topUp:{heading:"What would close the gap",closes:({mg:t,portions:n})=>`${1===n?"This ordinary portion gives":"Together these ordinary portions give"} ${e.mg(t)}. That gets you there.`,partly:({mg:t,portions:n})=>`${1===n?"This ordinary portion gives":"Together these ordinary portions give"} ${e.mg(t)}. That gets you part of the way.`,add:"Put on your day",addOf:({food:e})=>`Put on your day: ${e}`},menu:rb(e),person:{assumed:"No age was entered. We go by an adult.",heading:"Who is this for?",adult:({lowMg:e,highMg:n})=>`No age was entered. We go by an adult: ${t(e,n)} a day.`,reference:({lowMg:e,highMg:n})=>`The reference intake is ${t(e,n)} a day.`},paper:{title:"Magnesium in a day",portion:"How much",total:"In all",note:"The figures are averages. A product or a harvest may hold more or less."},fromTable:({mg:t,isEstimated:n=!1})=>`From your food table: ${n?"about ":""}${e.mg(t)}`,fromTableDetail:"Changes along with your day in the food table."}}(Mb),ownFoods:function({number:e}){const t=function({number:e}){return({line:t,column:n,value:o})=>{const s=null===n?`Line ${e(t)}`:`Line ${e(t)}, column ${n}`;return""===o?s:`${s}: \u201c${o}\u201d`}}({number:e});return{heading:({count:t})=>1===t?"One line is not right":`${e(t)} things in the list are not right`,rows:{"unclosed-quote":e=>`${t(e)}. This quotation mark is never closed. The line was skipped.`,"text-after-quote":e=>`${t(e)}. No text may follow the closing quotation mark. Write a quotation mark inside a field twice. The line was skipped.`,"too-few-fields":n=>`${t(n)}. There are fewer fields here (${e(n.count)}) than in the header (${e(n.total)}). The line was skipped.`,"too-many-fields":n=>`${t(n)}. There are more fields here (${e(n.count)}) than in the header (${e(n.total)}). If a field holds a separator, put the field in quotation marks. The line was skipped.`,"not-json":e=>`${t(e)}. This is no JSON that can be read. It was skipped.`,"not-a-food":e=>`${t(e)}. Expected: a food, an object with id, names and mgPer100g. It was skipped.`,unreadable:e=>`${t(e)}. This cannot be read. It was skipped.`,"no-name":e=>`${t(e)}. Expected: the name of the food, as text. The line was skipped.`,"long-name":n=>`${t(n)}. A name has at most ${e(n.most)} characters. The line was skipped.`,"bad-id":n=>`${t(n)}. An id is a text of at most ${e(n.most)} characters. The line was skipped.`,"double-id":n=>`${t(n)}. This id is on line ${e(n.firstLine)} already. The line was skipped.`,"no-number":e=>`${t(e)}. Expected: a number without unit, or nothing where it was not measured. The line was skipped.`,thousands:e=>`${t(e)}. This may be a number with thousands separators. Leave those out, and round to two decimals at most. The line was skipped.`,"out-of-range":n=>`${t(n)}. Expected: a number of mg from 0 to ${e(n.most)}. The line was skipped.`,"bad-portion":n=>`${t(n)}. Expected: a number of grams above 0, at most ${e(n.most)}. The portion was left out.`,"bad-text":n=>`${t(n)}. Expected: a text of at most ${e(n.most)} characters. This field was left out.`},failures:{"bad-address":()=>"The address of the list cannot be used.",offline:()=>"There is no internet connection.",unreachable:()=>"The list cannot be reached from this page.",timeout:({seconds:t})=>`Nothing came in for ${e(t)} seconds.`,status:({status:e})=>`The server did not give the list, but error ${e}.`,"too-large":({mostMb:t})=>`The file is too large: at most ${e(t)} MB.`,"web-page":()=>"At this address is a web page, not a list.",workbook:()=>"This is the workbook of a spreadsheet. Save it as CSV.","no-list":()=>"There is no list of foods in this.","no-columns":({found:e,missing:t})=>`The header lacks: ${t}. Found: ${e}.`,"no-rows":()=>"The list is empty.","no-good-rows":({count:t})=>`Not one line can be used (${e(t)} read).`,unreadable:()=>"The list cannot be read."},more:({count:t})=>`And ${e(t)} more.`,cut:({most:t})=>`The list is too long. Only its first ${e(t)} lines are used.`}}(Mb),host:{by:"From this site",byTitle:({title:e})=>`${e} (from this site)`,byReason:({text:e})=>`${e} (from this site)`,question:"A question from this site",section:"Questions from this site",none:"None of these",unsure:"I don\u2019t know",choose:"Choose an answer.",chooseMore:"Choose one or more answers, or say that none of them fits.",fill:"Fill in a number.",remark:"A remark from this site",held:{title:"This site is more careful here",text:"With your answers, this site goes one step further than the general rules do."},source:"Given by this site",debug:{heading:"Knowledge of the host",findings:"Findings",questions:"Questions",outcomes:"Stricter outcomes",weights:"Weights of forms"}},debug:{heading:"For the builder of this site",version:"Version",knowledge:"Knowledge",hash:"Hash",problems:"Problems in the settings",noProblems:"No problems found in the settings.",problem:({element:e,attribute:t,value:n,expected:o})=>`${e}, ${t}: got "${n}", expected ${o}.`,trace:"What the rules saw",truths:{yes:"yes",no:"no",unknown:"unknown"},weight:"weight",saw:"saw",formRead:({product:e,form:t})=>`${e}: form read from the name (${t}).`,formUnread:({product:e})=>`${e}: form not recognised, so not shown.`},together:{toDoseCheck:"Put this in the dose check",toQuiz:"Go on in the quiz"}},zb=({emergency:e})=>`Bel nu ${e}.`,Sb="de crisislijn in je land",Ab={"palpitations-alarm":{choice:"Ik heb hartkloppingen met pijn op de borst, flauwvallen, duizeligheid of benauwdheid",message:e=>`${zb(e)} Wacht niet af en neem geen supplement in plaats van hulp.`},palpitations:{choice:"Ik heb vaker hartkloppingen of een onregelmatige hartslag, zonder andere klachten",message:()=>"Laat je huisarts hiernaar kijken, ook als je al magnesium neemt."},"stroke-signs":{choice:"Mijn mond hangt scheef, ik praat ineens onduidelijk, of een arm of been is plotseling zwak",message:zb},hypermagnesaemia:{choice:"Na magnesium heb ik spierzwakte, sufheid, een trage hartslag, lage bloeddruk of moeite met ademen",message:e=>`${zb(e)} Vertel dat je magnesium hebt genomen, en hoeveel. Neem geen magnesium meer tot je een arts hebt gesproken.`},"hypermagnesaemia-early":{choice:"Na veel magnesium werd ik misselijk, rood en warm in mijn gezicht of erg slaperig",message:()=>"Neem geen magnesium meer dat je zelf hebt gekocht en bel vandaag je huisarts of apotheker. Kreeg je het op recept? Bel dan meteen de arts die het voorschreef."},"diarrhoea-persists":{choice:"Ik heb diarree die langer dan twee dagen na het stoppen met magnesium doorgaat",message:()=>"Bel je huisarts. Neem tot die tijd geen magnesium dat je zelf hebt gekocht. Kreeg je het op recept? Vraag het aan de arts die het voorschreef."},"blood-in-stool":{choice:"Ik zie bloed bij mijn ontlasting",message:({emergency:e})=>`Bel vandaag je huisarts, of de huisartsenpost als de praktijk dicht is. Verlies je veel bloed of word je duizelig? Bel ${e}. Neem tot die tijd geen magnesium dat je zelf hebt gekocht. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.`},"seizure-tetany":{choice:"Ik heb stuipen, spierspasmen die aanhouden, of trekkingen met een tintelend gevoel",message:zb},"ppi-symptoms":{choice:"Ik gebruik al lang een maagzuurremmer en heb hartkloppingen, spierspasmen, trillingen of stuipen",message:({emergency:e})=>`Bel vandaag je huisarts. Heb je stuipen of val je flauw? Bel ${e}. Ga door met je maagzuurremmer tot je arts iets anders zegt.`},insomnia:{choice:"Ik slaap al drie maanden of langer slecht, drie of meer nachten per week, en heb daar overdag last van",message:()=>"Bespreek dit met je huisarts. Daar is een goede behandeling voor zonder pillen. Een supplement is hier niet het antwoord."},"sleep-apnoea":{choice:"Ik snurk hard, mijn adem stokt in mijn slaap en overdag ben ik slaperig",message:()=>"Maak een afspraak met je huisarts om dit te laten onderzoeken."},depression:{choice:"Ik voel me al weken somber of lusteloos, of functioneer nauwelijks door angst",message:()=>"Praat met je huisarts. Een supplement vervangt geen behandeling."},"suicidal-thoughts":{choice:"Ik denk eraan om dood te willen",message:function({emergency:e,crisis:t,crisisSite:n}){return`Bel nu ${t??Sb}.${n?` Of chat via ${n}.`:""} Ben je nu in gevaar? Bel ${e}. Je hoeft dit niet alleen te dragen.`}},"weight-loss":{choice:"Ik ben de laatste maanden afgevallen zonder dat ik dat wilde",message:()=>"Maak een afspraak met je huisarts om de oorzaak te zoeken."},"fatigue-long":{choice:"Ik ben al langer dan een maand moe zonder duidelijke reden, of ook kortademig, koortsig of bleek",message:()=>"Laat je huisarts eerst de oorzaak zoeken."},burnout:{choice:"Stress zit mijn dagelijks leven in de weg of duurt al lang",message:()=>"Praat met je huisarts of bedrijfsarts. Zeker als je er ook hoofdpijn, hartkloppingen of slechte nachten bij hebt."},"calf-clot":{choice:"E\xe9n kuit is pijnlijk, dik, rood of warm, anders dan bij gewone kramp",message:()=>"Bel vandaag je huisarts, of de huisartsenpost als de praktijk dicht is."},"leg-cramps-new":{choice:"Ik heb krampen met zwakte of een doof gevoel, of sinds ik een nieuw medicijn gebruik",message:()=>"Bespreek dit met je huisarts of apotheker. Ga door met je medicijn tot zij iets anders zeggen."},rls:{choice:"Ik heb een onbedwingbare drang om mijn benen te bewegen, vooral 's avonds",message:()=>"Bespreek dit met je huisarts. Vraag of je ijzer gecontroleerd moet worden."},"headache-alarm":{choice:"Ik heb plotseling de ergste hoofdpijn ooit, of hoofdpijn met koorts, een stijve nek, verwardheid of uitval",message:zb},"headache-chronic":{choice:"Ik heb vaak hoofdpijn of neem vaak pijnstillers",message:()=>"Bespreek dit met je huisarts, ook als je al magnesium neemt."},"pre-eclampsia":{choice:"Ik ben zwanger en heb hoofdpijn, zie sterretjes, heb pijn boven in mijn buik of ben plotseling opgezwollen",message:()=>"Bel nu je verloskundige of het ziekenhuis, ook buiten kantooruren."},kidney:{choice:"Ik heb een nierziekte of een verminderde nierfunctie",message:()=>"Overleg eerst met je arts over magnesium, ook over een maagzuurmiddel of laxeermiddel met magnesium. Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"refeeding-criteria":{choice:"Ik heb dagen bijna niets gegeten, ben sterk afgevallen of heb een eetstoornis",message:()=>"Bel vandaag je huisarts. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"deficiency-not-by-symptoms":{choice:"Ik denk aan mijn klachten te merken dat ik te weinig magnesium heb",message:()=>"Aan klachten kun je dat niet zien. Wil je zekerheid, vraag je huisarts dan of bloedonderzoek zin heeft."}},Pb="Dit is informatie voor gezonde volwassenen over eten en supplementen. We stellen geen diagnose en behandelen niets.",_b={emergency:"het alarmnummer",crisis:"de crisislijn","gp-today":"je huisarts, vandaag nog",gp:"je huisarts",doctor:"je arts",pharmacist:"je apotheker",midwife:"je verloskundige of arts",prescriber:"de arts die het voorschreef"},Ob={call:({number:e})=>`Bel ${e}`,localCrisisLine:Sb},Cb=e=>Hd(e)?"Misschien boven de bovengrens":"Boven de bovengrens",Tb=({overEuLevelMg:e})=>void 0===e?void 0:"Boven de Europese bovengrens";function Db(e){const t=0===e.supplementMgHigh,n=Tb(e);if(void 0!==n)return n;if((e.isMinor||e.isDoubted)&&!t)return"Niet boven de bovengrens";if(void 0===e.gapMg)return"Niet te veel";const o=Rd(e)?"Genoeg":"Waarschijnlijk genoeg";return t?`${o} uit je eten`:`${o}, niet te veel`}function Eb(e){return{heading:"Uitkomst",titles:{within:Db,below:e=>Tb(e)??"Onder de aanbeveling",above:Cb,"ask-professional":({professional:e,refer:t})=>"gp-today"===t?"Bel vandaag je huisarts":`Overleg eerst met ${e||_b.doctor}`,emergency:()=>"Bel nu",incomplete:({supplementMg:e})=>void 0===e?"Vul in wat je neemt":"Nog niet alles ingevuld"},sum:({supplementMg:t,supplementMgHigh:n=t,upperLevelMg:o,onSkin:s})=>void 0===t||void 0===n?"":n>0?`Je neemt ${Gd(e.mgFromTo,{lowMg:t,highMg:n,upperLevelMg:o})}.`:s?"Wat je op de huid gebruikt, telt niet mee.":"Je neemt niets met magnesium.",limit:({upperLevelMg:t,overEuLevelMg:n})=>void 0===n?`De bovengrens is ${e.mg(t)}.`:`De Europese bovengrens is ${e.mg(n)}, de Amerikaanse ${e.mg(t)}.`,askText:"Daarom staat hier geen dagplan. Neem dit overzicht gerust mee.",incompleteText:"Je uitkomst staat hier zodra alles is ingevuld.",missing:"Nog te doen",toDay:"Naar je dag"}}const Fb="Hierover lazen we met deze vorm geen onderzoek bij mensen.",Lb="Onderzoek met een controlegroep lazen we niet.",Bb={bisglycinate:{sleep:"In \xe9\xe9n onderzoek met 155 mensen en 250\xa0mg was het verschil met een nepmiddel 1,6 punt op een slapeloosheidsschaal. Andere uitkomsten verschilden niet.",stress:Fb,rls:Fb,"muscle-cramps":"Met deze vorm lazen we geen onderzoek. Magnesium gaf bij ouderen geen verschil dat je zou merken."},citrate:{cortisol:"Bij 49 mensen met overgewicht was er minder cortisol in de urine; de totale aanmaak veranderde niet. De dosis was 350\xa0mg: boven de EU-bovengrens.",stress:Fb,constipation:"In een hoge dosis is het een laxeermiddel. Dan is het een medicijn, geen supplement.",rls:"Een proef met twaalf mensen was gunstig, maar zonder groep om mee te vergelijken."},malate:{"fatigue-energy":"Onderzoek dat een voordeel van deze vorm laat zien, lazen we niet.",fibromyalgia:"In een klein onderzoek uit 1995 gaf het geblindeerde deel geen duidelijk voordeel. Een onderzoek uit 2022 met chloride ook niet.","sport-performance":Fb},taurate:{sleep:Fb,rls:Fb,stress:Fb,"heart-rhythm":Fb},glycerophosphate:{"gut-tolerance":"Dat de darm deze vorm goed verdraagt, is ervaring. Vergelijkend onderzoek lazen we niet."},oxide:{sleep:"Het bekendste slaaponderzoek gebruikte deze vorm, bij 46 ouderen. De dosis was 500\xa0mg: twee keer de EU-bovengrens.",constipation:"Dit is een bewezen laxeermiddel. Dan is het een medicijn, geen supplement."},lactate:{stress:"De stressscore daalde met 42 tot 45%, maar er was geen placebogroep. De dosis was 300\xa0mg: boven de EU-bovengrens."},chloride:{fibromyalgia:"Een maand lang 100\xa0mg gaf over het geheel geen verschil. Het is \xe9\xe9n onderzoek, uit 2022."},"chloride-topical":{transdermal:"Een warm bad kan prettig zijn. Dat er magnesium door de huid komt, is niet bewezen.","muscle-cramps":Lb,sleep:Lb},sulfate:{transdermal:"In een bad of voetenbad telt het niet mee. Het bekende badonderzoek is nooit in een tijdschrift verschenen."},threonate:{concentration:"Er zijn kleine onderzoeken, met een band met de maker. Onafhankelijk onderzoek lazen we niet."},hydroxide:{constipation:"Dit is een erkend laxeermiddel. Dan is het een medicijn, geen supplement."}};function Nb(e){const t=function(e){return t=>{const n=e.hours(Fd(t,"hoursAfterMedicine"));return Ld(t,"hoursBeforeMedicine")?Fd(t,"hoursBeforeMedicine")===Fd(t,"hoursAfterMedicine")?`Houd er minstens ${n} tussen.`:`Neem magnesium minstens ${n} na dit middel, of minstens ${e.hours(Fd(t,"hoursBeforeMedicine"))} ervoor.`:`Neem eerst dit middel en pas minstens ${n} later magnesium. Neem magnesium op dezelfde dag nooit erv\xf3\xf3r.`}}(e),n=(e,n)=>o=>`${e} ${t(o)} ${n}`,o="Twijfel je, vraag het je apotheker.";return{"medicine-tetracyclines":{title:"Antibioticum: houd tijd ertussen",text:n("Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.",o)},"medicine-quinolones":{title:"Antibioticum: houd veel tijd ertussen",text:n("Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.",o)},"medicine-bisphosphonates":{title:"Botmedicijn: altijd als eerste",text:n("Magnesium houdt de opname van dit botmedicijn tegen.",`Volg verder de bijsluiter. ${o}`)},"medicine-levothyroxine":{title:"Schildkliermedicijn: houd tijd ertussen",text:n("Magnesium kan de opname van je schildkliermedicijn verminderen.",o)},"medicine-loop-thiazide-diuretics":{title:"Plaspillen: vertel het je arts",text:()=>"Met deze plaspillen kun je meer magnesium uitplassen. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten. Ga gewoon door met je plaspillen."},"medicine-potassium-sparing-diuretics":{title:"Kaliumsparende plaspillen: eerst je arts",text:()=>"Deze plaspillen houden magnesium vast in je lichaam. Extra magnesium kan zich dan ophopen. Overleg eerst met je arts, ook als je al magnesium neemt."},"medicine-ppi":{title:"Maagzuurremmer: vertel het je arts",text:()=>"Bij lang gebruik van een maagzuurremmer kan het magnesium in je bloed dalen. Vraag je arts of meten zin heeft. Ga door met je medicijn tot je arts iets anders zegt."},"medicine-aminoglycosides":{title:"Dit antibioticum: eerst je arts",text:()=>"Samen met magnesium kan dit antibioticum je spieren zwakker maken. Overleg eerst met de arts die het geeft, ook als je al magnesium neemt."},"medicine-muscle-relaxants":{title:"Operatie: vertel wat je gebruikt",text:()=>"Magnesium kan spierverslappers sterker laten werken, vooral magnesium via een infuus. Vertel de arts of anesthesist wat je gebruikt, ook supplementen. Neem zelf geen magnesium voordat je dat hebt gedaan."},"medicine-digoxin":{title:"Digoxine: eerst je arts",text:()=>"Bij digoxine moet de hoeveelheid magnesium in je bloed kloppen, niet te laag en niet te hoog. Overleg eerst met je arts of apotheker, ook als je al magnesium neemt."},"medicine-gabapentin":{title:"Gabapentine: houd tijd ertussen",text:n("Magnesium kan de opname van gabapentine verminderen.",o)},"medicine-mg-antacids-laxatives":{title:"Dit middel levert zelf magnesium",text:()=>"Magnesium uit een maagzuurmiddel of laxeermiddel telt mee voor de bovengrens. Kijk op het etiket hoeveel erin zit, en vraag je apotheker als het er niet staat."},"medicine-calcium":{title:"Calcium: op een ander moment",text:n("Veel calcium kan de opname van magnesium verminderen.",o)},"medicine-zinc":{title:"Zink: op een ander moment",text:n("Heel veel zink kan de magnesiumbalans verstoren.","Vraag je apotheker of die hoge dosis zink nodig is.")},"medicine-iron":{title:"IJzer: houd tijd ertussen",text:n("Magnesium kan de opname van ijzer verminderen.",o)},"medicine-other-binders":{title:"Dit medicijn: houd tijd ertussen",text:n("Magnesium kan de opname van dit medicijn verminderen.","Overleg met je apotheker, ook als je al magnesium neemt.")},"medicine-fluoride":{title:"Fluoridetabletten: houd tijd ertussen",text:n("Magnesium kan de opname van fluoride verminderen.",o)},"medicine-other-losers":{title:"Dit medicijn: eerst je arts",text:()=>"Dit medicijn kan het magnesium in je bloed laten dalen. Je arts houdt dat in de gaten. Overleg eerst, ook als je al magnesium neemt."},"medicine-hiv-integrase":{title:"Hiv-medicijn: eerst je arts",text:()=>"Magnesium kan de opname van dit hiv-medicijn verminderen. Overleg eerst met je behandelaar of apotheker, ook als je al magnesium neemt."},"medicine-calcium-channel-blockers":{title:"Bloeddrukverlager: vertel het je arts",text:()=>"Samen met veel magnesium, vooral via een infuus, kan je bloeddruk te laag worden. Overleg met je arts, ook als je al magnesium neemt."},"medicine-other":{title:"Ander medicijn: vraag je apotheker",text:t=>"Vraag je apotheker of magnesium bij dit medicijn past."+(Ld(t,"hoursAfterMedicine")?` Houd intussen ${e.hours(Fd(t,"hoursAfterMedicine"))} tussen magnesium en elk medicijn.`:"")}}}const qb="Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef.",Hb=e=>`Neem je magnesium en voel je je erg zwak, suf of misselijk? Bel dan vandaag je huisarts. Adem je moeilijk of word je steeds suffer? Bel ${Nd(e).emergency}.`,Rb={"condition-renal-severe":{title:"Je nieren: eerst je arts",text:e=>`Je nieren kunnen magnesium niet goed afvoeren. Dan kan het zich ophopen. Overleg eerst met je arts, ook over een laxeermiddel of maagzuurmiddel met magnesium. ${qb} ${Hb(e)}`},"condition-renal-mild":{title:"Je nieren: eerst je arts",text:e=>`Bij minder goed werkende nieren kan magnesium zich ophopen. Overleg eerst met je arts. ${qb} ${Hb(e)}`},"condition-myasthenia":{title:"Myasthenia gravis: eerst je neuroloog",text:()=>`Magnesium kan spierzwakte erger maken. Dat is vooral gezien bij magnesium via een infuus. Overleg eerst met je arts of neuroloog. ${qb}`},"condition-heart-block":{title:"Je hart: eerst je cardioloog",text:()=>`Magnesium kan de prikkels in je hart vertragen. Overleg eerst met je arts of cardioloog. ${qb}`},"condition-diabetes":{title:"Diabetes: overleg met je arts",text:()=>"Vraag je arts of je nieren goed werken, en of magnesium past bij je medicijnen. Pas je diabetesmedicijnen niet zelf aan."},"condition-gi-disease":{title:"Maag of darmen: eerst je arts",text:()=>"Bij ziekte van maag of darmen neem je magnesium soms anders op. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten en een passende vorm kiezen."},"condition-alcohol":{title:"Alcohol: eerst je huisarts",text:()=>"Praat met je huisarts. Die kan je helpen en kijkt of er iets gemeten moet worden. Een supplement vervangt die hulp niet."},"condition-refeeding":{title:"Lang weinig gegeten: bel je huisarts",text:()=>"Bel vandaag je huisarts. Als je weer gaat eten, kunnen de zouten in je bloed snel veranderen. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"condition-dehydration":{title:"Uitdroging of nierstenen: eerst je arts",text:()=>`Dit is een reden om nu niet zelf magnesium te nemen. Overleg eerst met je arts. ${qb}`},"condition-older-frail":{title:"Kwetsbare gezondheid: eerst je arts",text:()=>"Overleg met je arts over je nieren en je medicijnen, ook als je al magnesium neemt. Laxeermiddelen met magnesium tellen mee."},"condition-other":{title:"Onder behandeling: eerst je arts",text:()=>"We kennen je ziekte niet, dus we raden niets aan. Vraag je arts of apotheker of magnesium bij je past."}},Wb=Object.fromEntries(Object.entries({"palpitations-alarm":"Bel nu om hulp",palpitations:"Hartkloppingen: eerst je huisarts","stroke-signs":"Bel nu om hulp",hypermagnesaemia:"Bel nu om hulp","hypermagnesaemia-early":"Neem contact op met je huisarts of apotheker","diarrhoea-persists":"Diarree: bel je huisarts","blood-in-stool":"Bloed bij je ontlasting: bel vandaag je huisarts","seizure-tetany":"Bel nu om hulp","ppi-symptoms":"Bel vandaag je huisarts",insomnia:"Lang slecht slapen: ga naar je huisarts","sleep-apnoea":"Snurken en slaperig: ga naar je huisarts",depression:"Somber of angstig: praat met je huisarts","suicidal-thoughts":"Praat nu met iemand","weight-loss":"Ongewild afgevallen: ga naar je huisarts","fatigue-long":"Langdurig moe: ga naar je huisarts",burnout:"Langdurige stress: praat met een arts","calf-clot":"Pijnlijke kuit: bel vandaag je huisarts","leg-cramps-new":"Krampen: vraag je huisarts of apotheker",rls:"Onrust in je benen: ga naar je huisarts","headache-alarm":"Bel nu om hulp","headache-chronic":"Vaak hoofdpijn: ga naar je huisarts","pre-eclampsia":"Bel nu je verloskundige of het ziekenhuis",kidney:"Je nieren: eerst je arts","refeeding-criteria":"Lang weinig gegeten: bel je huisarts","deficiency-not-by-symptoms":"Klachten zeggen niet of je te weinig magnesium hebt"}).map(([e,t])=>[`flag-${e}`,qd(t,Ab[e].message)])),Ub={"takes-orotate":{title:"Magnesiumorotaat: eerst je apotheker of arts",text:()=>"Je neemt magnesiumorotaat. Die vorm is in de EU niet toegelaten in supplementen, want de veiligheid staat niet vast. Zelf gekocht? Ga er niet mee door zonder overleg met je apotheker. Op recept? Verander zelf niets en vraag het de arts die het voorschreef."},"takes-threonate-expecting":{title:"L-threonaat: niet bij zwangerschap of borstvoeding",text:()=>"Je neemt magnesium-L-threonaat. Die vorm is niet toegelaten bij zwangerschap en borstvoeding. Zelf gekocht? Ga er niet mee door zonder overleg met je verloskundige of arts. Op recept? Verander zelf niets en vraag het de arts die het voorschreef."},"takes-threonate-minor":{title:"L-threonaat: niet onder de 18 jaar",text:()=>"Magnesium-L-threonaat is alleen toegelaten voor volwassenen. Zelf gekocht? Ga er niet mee door zonder overleg met je arts of apotheker. Op recept? Verander zelf niets en vraag het de arts die het voorschreef."},"takes-laxative-form":{title:"Een laxeermiddel is geen supplement",text:()=>"Je vulde magnesiumsulfaat (bitterzout) of magnesiumhydroxide in als supplement. Dat zijn laxeermiddelen, niet bedoeld voor elke dag. Daarom maken we er geen dagplan van. Vraag je apotheker of je ermee door kunt gaan. Op recept? Verander zelf niets en vraag het de arts die het voorschreef."}},Ib=(e,t,n)=>o=>`${e} Zonder dat te weten geven we geen uitkomst. ${t}${n?` ${n(Nd(o))}`:""}`;function Gb(e){const t=(t,n)=>e.mg(Fd(t,n)),n=e=>`Overleg met je verloskundige of arts, ook als je al magnesium neemt.${(e=>{if(!Ld(e,"referenceLowMg"))return"";const n=` De aanbeveling is nu ${t(e,"referenceLowMg")} per dag, uit eten en supplementen samen`;return"us"===e.standard?`${n}.`:`${n}. Er komt niets bij.`})(e)}${Ld(e,"ceilingMg")?` Neem uit supplementen samen niet meer dan ${t(e,"ceilingMg")} per dag, tenzij je arts het voorschreef.`:""} Neem geen L-threonaat.`;return{"age-under-4":{title:"Jonger dan 4 jaar",text:()=>"Voor kinderen onder de 4 jaar is geen bovengrens vastgesteld. Vraag je huisarts of het consultatiebureau om advies. Geef tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"age-4-17":{title:"Jonger dan 18 jaar",text:()=>"Voor kinderen en jongeren raden we geen supplement aan. Begin bij het eten. Neem je er al een, of denk je eraan? Overleg met de huisarts of apotheker."},pregnant:{title:"Zwanger: vraag je verloskundige",text:n},breastfeeding:{title:"Borstvoeding: vraag je verloskundige of arts",text:n},"pregnant-minor":{title:"Jonger dan 18 en zwanger of borstvoeding: eerst je verloskundige",text:()=>"In jouw situatie geven we geen uitkomst. Je verloskundige of huisarts kijkt met je mee. Maak daar een afspraak, ook als je al magnesium neemt."},"no-reference-intake":{title:"Geen aanbeveling bekend",text:()=>"Voor jouw leeftijd en situatie is geen aanbeveling vastgesteld. Daarom rekenen we niet verder. Vraag je verloskundige of arts wat voor jou geldt."},"unsure-age":{title:"Je leeftijd is niet bekend",text:Ib("De aanbeveling hangt af van je leeftijd.","Je apotheker of huisarts kan je verder helpen.")},"unsure-life-stage":{title:"Zwanger of borstvoeding: niet zeker",text:Ib("Je weet niet zeker of je zwanger bent, of hebt dit niet ingevuld.","Doe eerst een test, of vraag je verloskundige of huisarts.")},"unsure-conditions":{title:"Je weet niet of je een van deze ziekten hebt",text:Ib("Bij sommige ziekten past magnesium niet.","Je huisarts kan dit voor je nakijken.")},"unsure-medicines":{title:"Je weet niet welke medicijnen je gebruikt",text:Ib("Sommige medicijnen gaan niet samen met magnesium.","Je apotheker ziet meteen wat je gebruikt. Vraag het daar.")},"unsure-red-flags":{title:"Je twijfelt over een klacht",text:Ib("Bij sommige klachten moet eerst een arts meekijken.","Bel vandaag je huisarts of de huisartsenpost.",({emergency:e})=>`Kan het ernstig zijn, of wordt het erger? Bel ${e}.`)},"unsure-supplements":{title:"Je weet niet hoeveel magnesium je al neemt",text:Ib("Alles samen mag niet boven de bovengrens komen.","Neem de verpakking mee naar je apotheker.")},"hours-not-kept":{title:"Er past geen moment tussen je medicijnen",text:()=>"Op jouw dag is er geen moment dat genoeg afstand houdt tot je medicijnen. Weten we je tijden niet, dan gaan we uit van gewone tijden. Neem je je medicijnen op andere tijden? Vul die in als dat kan, of vraag het je apotheker. Verschuif je medicijnen niet zelf."},"above-upper-level":{title:"Je zit al boven de bovengrens",text:e=>`${Ld(e,"supplementMgHigh")?`Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je tot ${t(e,"supplementMgHigh")} per dag.`:"Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je al veel."}${Ld(e,"ceilingMg")?` De grens is ${t(e,"ceilingMg")}.`:""} Neem er niets bij. Overleg met je arts of apotheker. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.`}}}function Vb(e){const t=t=>Ld(t,"gapMg")?`ongeveer ${e.mg(Fd(t,"gapMg"))}`:"iets";return{"enough-from-food":{title:"Je komt al aan de aanbeveling",text:()=>"Met wat je nu eet en gebruikt, haal je de aanbeveling. Meer is niet nodig."},"minor-food-first":{title:"Eten eerst",text:()=>"Tot 18 jaar kijken we alleen naar het eten. Een supplement is iets om met een arts te bespreken."},"food-unsure":{title:"We weten niet wat je eet",text:()=>"Zonder je eetpatroon kunnen we niet zeggen of je iets mist. Begin daarom bij het eten. Weet je het later wel, vul het dan in."},"small-gap":{title:"Het verschil is klein",text:n=>`Je komt ${t(n)} per dag onder de aanbeveling uit.${Ld(n,"formFromGapMg")?` Minder dan ${e.mg(Fd(n,"formFromGapMg"))} vul je makkelijk aan met eten.`:" Zo weinig vul je makkelijk aan met eten."}`},"estimate-may-close":{title:"Misschien haal je het al",text:()=>"We schatten wat je eet, en dat is nooit precies. Aan de bovenkant van de schatting haal je de aanbeveling al. Daarom eerst eten."},"prefers-skin":{title:"Via de huid telt niet mee",text:()=>"Dat magnesium door de huid wordt opgenomen, is niet bewezen. Een olie of bad telt daarom niet mee. Het verschil vul je aan met eten."},"no-room":{title:"Weinig ruimte onder de bovengrens",text:t=>(Ld(t,"roomMg")?`Je hebt nog ${e.mg(Math.max(0,Fd(t,"roomMg")))} ruimte`:"Je hebt weinig ruimte")+" voor magnesium uit supplementen. Vul het verschil daarom aan met eten. Magnesium uit eten telt niet mee voor de bovengrens."},"gap-needs-supplement":{title:"Je komt onder de aanbeveling uit",text:e=>`Volgens je antwoorden kom je ${t(e)} per dag onder de aanbeveling uit. Dat kun je aanvullen met eten, met een supplement of met allebei.`}}}const Kb={"note-stress":{title:"Stress verandert de aanbeveling niet",text:()=>"Geen voedingsnorm telt er bij stress iets bij. Daarom verhogen we de hoeveelheid niet. Houdt de stress aan? Praat met je huisarts of bedrijfsarts."},"note-sport":{title:"Sporters hebben dezelfde aanbeveling",text:()=>"Een overzicht uit 2006 noemt 10 tot 20% extra als mogelijk. Geen voedingsnorm nam dat over, dus we tellen niets op."},"note-slow":{title:"Trage darmen: vraag je apotheker",text:()=>"Magnesiumoxide en magnesiumhydroxide zijn ook laxeermiddelen. Gebruik ze niet op eigen houtje om je stoelgang te veranderen. Vraag je apotheker wat bij je past, en ga naar je huisarts als je stoelgang ineens anders is."},"note-cycle":{title:"Menstruatie, pil en overgang: dezelfde aanbeveling",text:()=>"Rond de menstruatie, bij de pil en in de overgang geldt geen hogere aanbeveling. Verander zelf niets aan de pil."},"note-65-plus":{title:"Vanaf 65 jaar: dezelfde aanbeveling",text:()=>"De aanbeveling blijft gelijk als je ouder wordt. Je nieren kunnen wel minder goed gaan werken. Weet je niet hoe het met je nieren is, of neem je laxeermiddelen? Overleg dan eerst met je arts of apotheker."},"note-teen":{title:"Tieners: begin bij het eten",text:()=>"Het is niet zeker dat tieners in Nederland genoeg magnesium binnenkrijgen. Kijk eerst wat het eten kan bijdragen."}};function Yb(e){const t=(t,n)=>e.mg(Fd(t,n)),n=t=>{const n=Vd(e,t);return`Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je ${n?`${n} per dag`:"veel"}.`},o=e=>0===e.supplementMgHigh,s=e=>o(e)?"Met wat je eet":"Met eten en supplementen samen",a=e=>o(e)?"":Fd(e,"supplementMgHigh")>Fd(e,"euLevelMg")?` Uit supplementen krijg je meer dan de Europese bovengrens van ${t(e,"euLevelMg")}.`:` Wat je uit supplementen krijgt, komt niet boven de bovengrens${Ld(e,"upperLevelMg")?` van ${t(e,"upperLevelMg")}`:""}.`;return{"dose-above":{title:"Boven de bovengrens",titleOf:Cb,text:e=>`${(e=>Ld(e,"supplementMgAtLeast")?`Uit wat je al invulde, krijg je tot ${t(e,"supplementMgAtLeast")} per dag.`:n(e))(e)}${Ld(e,"upperLevelMg")?` De bovengrens is ${t(e,"upperLevelMg")}.`:""}`},"dose-above-bought":{title:"Neem minder van wat je zelf kocht",text:e=>`${(e=>{const t="Neem minder van de supplementen die je zelf kocht";return Fd(e,"unplannedMg")>Fd(e,"upperLevelMg")?`${t}.`:`${t}, in elk geval tot je niet meer boven de bovengrens zit.`})(e)} Dunne ontlasting is meestal het eerste teken dat het te veel is. Overleg met je arts of apotheker. Kreeg je iets op recept? Verander daar zelf niets aan en overleg met de arts die het voorschreef.`},"dose-above-antacid":{title:"Maagzuur- of laxeermiddel: volg de bijsluiter",text:()=>"Een maagzuurmiddel of laxeermiddel telt hierin mee. Volg de bijsluiter en vraag je apotheker hoeveel je mag nemen, en hoe lang."},"dose-food-unsure":{title:"Het totaal kunnen we niet zeggen",text:e=>`We weten niet hoeveel magnesium je uit eten haalt. Daarom kunnen we niet zeggen of je de aanbeveling haalt.${a(e)}`},"dose-below":{title:"Onder de aanbeveling",text:e=>`${s(e)} kom je ${Ld(e,"shortMg")?`ongeveer ${t(e,"shortMg")} per dag`:"iets"} onder de aanbeveling uit. Dat kun je aanvullen met eten.${a(e)}`},"dose-within":{title:"Je haalt de aanbeveling",titleOf:e=>Rd(e)?"Je haalt de aanbeveling":"Waarschijnlijk haal je de aanbeveling",text:e=>Rd(e)?`${s(e)} haal je de aanbeveling. Meer is niet nodig.${a(e)}`:`${s(e)} haal je waarschijnlijk de aanbeveling.${a(e)}`},"dose-prescribed":{title:"Op recept: volg wat je arts voorschreef",text:e=>`Een arts schreef je magnesium voor${Ld(e,"prescribedMg")?`, tot ${t(e,"prescribedMg")} per dag`:""}. Verander daar zelf niets aan. Heb je een vraag over de hoeveelheid of het moment? Overleg met de arts die het voorschreef.`},"dose-over-eu-level":{title:"Boven de Europese bovengrens",text:e=>`${n(e)} Dat is meer dan de Europese bovengrens${Ld(e,"euLevelMg")?` van ${t(e,"euLevelMg")}`:""}, en niet meer dan de Amerikaanse${Ld(e,"upperLevelMg")?` van ${t(e,"upperLevelMg")}`:""}. Dunne ontlasting komt dan vaker voor. Daarom maken we er geen dagplan van. Overleg met je arts over deze hoeveelheid.`},"dose-child-us-level":{title:"Amerika houdt voor kinderen een lagere grens aan",text:e=>`De Amerikaanse bovengrens voor deze leeftijd is lager${Ld(e,"usLevelMg")?`: ${t(e,"usLevelMg")}`:""}. Overleg met de huisarts of apotheker.`},"dose-not-planned":{title:"Hiervoor maken we geen dagplan",text:()=>"Wat op recept is, en een maagzuur- of laxeermiddel, plannen we niet. Volg de verpakking of je arts."},"dose-label-impossible":{title:"Een etiket kan niet kloppen",text:()=>"Op een etiket staat meer magnesium dan er in die stof past. Er zit dan vaak ook een andere vorm in, zoals oxide. We rekenen met de hoeveelheid magnesium op het etiket. Vraag je apotheker of de verkoper wat erin zit."}}}function Zb(e,{lowPercent:t,highPercent:n},o){const s=e.number(n);return t===n?s:`${e.number(t)}${o}${s}`}const Jb={quiz:"de vragenlijst",dose:"de dosischeck"};function Qb(e){return{grams:({food:e})=>`${e}: gram`,unit:"g",error:({most:t})=>`Vul een getal in, groter dan 0 en niet groter dan ${e.number(t)}.`,fewer:({food:e})=>`${e}: een portie minder`,more:({food:e})=>`${e}: een portie meer`,remove:({food:e})=>`Haal weg: ${e}`,notMeasured:"niet gemeten",full:({most:t})=>`Er staan er ${e.number(t)} op je dag. Meer past hier niet.`,most:({most:t})=>`Meer dan ${e.number(t)}\xa0g past hier niet.`,clear:"Maak leeg"}}function Xb(e){const t=({mg:t})=>`Samen ${e.mg(t)}.`;return{added:({food:e,mg:n})=>`${e} staat op je dag. ${t({mg:n})}`,changed:({food:e,mg:n})=>`${e} aangepast. ${t({mg:n})}`,removed:({food:e,mg:n})=>`${e} weggehaald. ${t({mg:n})}`,total:t}}function ew(e){const{mgFromTo:t}=e;return{total:({mg:t})=>`${e.mg(t)} magnesium`,rest:({mg:t})=>`Daarvan is ongeveer ${e.mg(t)} een schatting voor de rest van je dag.`,notCounted:({foods:e,count:t})=>`Niet meegeteld, want niet gemeten: ${e}. ${1===t?"Daar":"Daar samen"} kan wel magnesium in zitten.`,improbable:"Dit is erg veel voor een dag. Kloppen de hoeveelheden?",share:t=>`Dit is ${Zb(e,t," tot ")} procent van de aanbeveling.`,askWhole:"Is dit alles wat je op een dag eet? Kies het hieronder.",gap:({lowMg:n,highMg:o})=>o<=0?"Dat is genoeg voor een dag.":n<=0?`Dat is misschien al genoeg: nog hoogstens ${e.mg(o)} tot de aanbeveling.`:`Nog ${t(n,o)} tot de aanbeveling.`,shortGap:({lowMg:t,highMg:n})=>n<=0?"genoeg":t<=0?`nog hoogstens ${e.mg(n)}`:`nog ${e.mgRange(t,n)}`,shortShare:t=>`${Zb(e,t,"\u2013")}%`,noReference:"Voor deze leeftijd of situatie is er geen aanbeveling."}}function tw(e){return{day:"Maak er een dagmenu van",example:"Laat een voorbeelddag zien",week:"Laat een week zien",dayHeading:"Dagmenu",weekHeading:"Weekmenu",lead:"Gewone porties, met wat er ongeveer in zit. Ruil gerust.",dayOf:({index:t})=>`Dag ${e.number(t)}`,meals:{breakfast:"Ontbijt",lunch:"Lunch",dinner:"Avondeten",snack:"Tussendoor"},beside:({foods:t,mg:n})=>`Daarbij komt wat al op je dag staat: ${t} (${e.mg(n)}).`,total:({mg:t})=>`Samen ${e.mg(t)}`,short:({mg:t})=>`Hiermee kom je nog niet op ${e.mg(t)}.`,none:"We vonden geen menu dat hierbij past.",take:"Zet dit op mijn dag",takeOf:({index:t})=>`Zet dit op mijn dag: dag ${e.number(t)}`,close:"Sluit het menu"}}const nw={vegetables:"Groente",fruit:"Fruit",legumes:"Peulvruchten","nuts-seeds":"Noten en zaden","grains-bread":"Granen en brood","dairy-eggs":"Zuivel en eieren","fish-seafood":"Vis","meat-poultry":"Vlees en kip","meat-alternatives":"Vleesvervangers","chocolate-sweets":"Chocolade en zoet",drinks:"Dranken","herbs-spices-other":"Kruiden en overig"},ow={raw:"Rauw",cooked:"Gekookt",baked:"Uit de oven",fried:"Gebakken of gefrituurd",roasted:"Geroosterd of gebrand",dried:"Gedroogd",dry:"Droog, nog niet gekookt",canned:"Uit blik of pot",smoked:"Gerookt",pickled:"Ingelegd",processed:"Bewerkt","as-sold":"Zoals je het koopt",drink:"Om te drinken"},sw={name:{ascending:"Gesorteerd op naam, van A tot Z.",descending:"Gesorteerd op naam, van Z tot A."},"mg-per-portion":{ascending:"Gesorteerd op magnesium per portie, van weinig naar veel.",descending:"Gesorteerd op magnesium per portie, van veel naar weinig."},"mg-per-100g":{ascending:"Gesorteerd op magnesium per 100 gram, van weinig naar veel.",descending:"Gesorteerd op magnesium per 100 gram, van veel naar weinig."}};function aw({number:e,mg:t}){return{label:({food:e})=>`Meer over ${e}`,source:"Bron",sourceNumber:({source:e,number:t})=>`${e}, nummer ${t}`,sources:{"usda-sr28":"USDA SR28 (2015)","ciqual-2025":"Anses, Ciqual 2025"},match:{exact:"Gemeten bij ditzelfde voedingsmiddel.",close:"Gemeten bij bijna hetzelfde: een ander ras, deel of recept.",proxy:"Gemeten bij iets dat erop lijkt. Zie het als een schatting."},kind:"Soort",perOunce:({mgPerOunce:e,mg:n})=>`Lees je elders ${t(e)} per ons? Dat hoort bij de Amerikaanse ounce van 28 gram. Een ons is 100 gram, en daar zit ${t(Math.round(n))} in.`,cookingLoss:"Bij het koken gaat een deel van het magnesium naar het kookwater. Dat verlies zit al in dit getal.",soaking:"Week je dit eerst? Dan kan een deel van het magnesium in het weekwater blijven.",noSoaking:"Weken is niet nodig: een deel van het magnesium kan in het weekwater blijven.",soakedAlready:"Wat er bij het weken in het water achterblijft, is al van dit getal af.",tablesDiffer:({mg:e,otherMg:n})=>`Een andere voedingstabel geeft ${t(n)} per 100 gram, hier staat ${t(Math.round(e))}. Reken er dus niet te precies mee.`,kindsDiffer:({mg:e,otherMg:n})=>`Hier staat ${t(Math.round(e))} per 100 gram. Voor een andere soort of bereiding geeft dezelfde tabel ${t(Math.round(n))}.`,selenium:"Paranoten bevatten veel selenium. Wissel ze af met andere noten.",brand:"Dit verschilt veel per merk: kijk op het etiket.",dryWeight:"Deze portie is ongekookt gewogen. Gekookt weegt ze twee tot drie keer zoveel.",noSource:"Bij dit getal staat geen bron.",portionNote:({grams:t})=>`De gewone portie is ${e(t,2)} gram. De volgorde per portie gaat daarvan uit.`}}const rw={food:"Voedingsmiddel",category:"Soort",state:"Bereiding",portion:"Portie",grams:"Gram per portie",perPortion:"Magnesium per portie (mg)",per100g:"Magnesium per 100 g (mg)",lowPercent:"Deel van de dag, laag (%)",highPercent:"Deel van de dag, hoog (%)",source:"Bron"},iw=({mg:e})=>({heading:"Goed om te weten",cooking:"Koken: een deel van het magnesium gaat naar het kookwater. Met weinig water koken of stomen scheelt. Eet je het vocht mee, zoals in soep, dan krijg je het alsnog binnen.",soaking:"Weken: ook in weekwater kan wat magnesium achterblijven. De getallen van gekookte bonen gelden voor bonen die al geweekt en gekookt zijn.",ounce:"Ons of ounce: een ons is 100 gram. Amerikaanse lijstjes rekenen per ounce, en dat is 28 gram. Daardoor lees je soms een te laag getal \u201cper ons\u201d.",unmeasured:"Niet gemeten is iets anders dan 0. Er kan wel magnesium in zitten.",tables:"Tabellen verschillen: ras, grond, merk en bereiding maken uit. Zie elk getal als een goede schatting.",label:({mg:t})=>`Etiketwaarde: op etiketten staat het percentage van ${e(t)} per dag, voor iedereen hetzelfde.`}),lw="Geen van deze",cw="Weet ik niet",dw={"signs-now":{title:"Heb je nu een van deze klachten?",label:"Klachten nu",hint:"Hiervoor is eerst hulp nodig, geen supplement. Daarom vragen we het als eerste.",none:lw,unsure:"Ik twijfel",error:'Kies een klacht, of kies "Geen van deze".'},age:{title:"Hoe oud ben je?",label:"Leeftijd",hint:"De aanbeveling verschilt per leeftijd.",error:"Vul je leeftijd in, van 0 tot 120 jaar."},sex:{title:"Voor wie rekenen we?",label:"Geslacht",hint:"De aanbeveling is voor vrouwen en mannen anders.",choices:{female:"Vrouw",male:"Man"},unsure:"Zeg ik liever niet",error:"Kies een antwoord."},"life-stage":{title:"Ben je zwanger of geef je borstvoeding?",label:"Zwanger of borstvoeding",choices:{none:"Nee",pregnant:"Ik ben zwanger",breastfeeding:"Ik geef borstvoeding"},unsure:cw,error:"Kies een antwoord."},conditions:{title:"Geldt een van deze voor jou?",label:"Gezondheid",hint:"Dan kijkt er eerst een arts of apotheker mee.",none:lw,unsure:cw,error:'Kies wat voor je geldt, of kies "Geen van deze".'},medicines:{title:"Gebruik je medicijnen?",label:"Medicijnen",hint:"Ook zonder recept. Sommige middelen en magnesium hebben een paar uur afstand nodig.",none:"Ik gebruik geen medicijnen",unsure:cw,error:'Kies je medicijnen, of kies "Ik gebruik geen medicijnen".'},supplements:{title:"Neem je al iets met magnesium?",label:"Magnesium dat je al neemt",hint:"Supplementen, multivitamines, maagzuurmiddelen en laxeermiddelen tellen samen. Wat je op de huid gebruikt, telt niet mee.",none:"Nee, niets met magnesium",unsure:"Ja, maar ik weet niet hoeveel",error:'Vul in wat je neemt, of kies "Nee, niets met magnesium".'},goals:{title:"Waar gaat het je om?",label:"Onderwerp",hint:"Je mag er meer kiezen. Je onderwerp verandert niet hoeveel je nodig hebt.",none:"Geen bepaald onderwerp",error:'Kies een onderwerp, of kies "Geen bepaald onderwerp".'},stress:{title:"Hoeveel stress heb je de laatste tijd?",label:"Stress",hint:"Je antwoord verandert niet hoeveel magnesium je nodig hebt.",choices:{low:"Weinig",some:"Soms, ik kan het aan",high:"Veel, of al lang"},unsure:cw,error:"Kies een antwoord."},sport:{title:"Hoeveel uur per week sport je?",label:"Uren sport per week",hint:"Een schatting is goed genoeg. Je antwoord verandert niet hoeveel magnesium je nodig hebt.",unsure:cw,error:"Vul een aantal uren in, van 0 tot 100."},"signs-topic":{title:"Herken je een van deze?",label:"Klachten bij je onderwerp",hint:"Hiermee ga je beter eerst naar je huisarts of apotheker.",none:lw,unsure:"Ik twijfel",error:'Kies wat je herkent, of kies "Geen van deze".'},stomach:{title:"Hoe zijn je maag en buik meestal?",label:"Maag en buik",choices:{robust:"Prima, zelden last",sensitive:"Gevoelig, snel last",slow:"Traag, moeilijke stoelgang"},unsure:cw,error:"Kies een antwoord."},diet:{title:"Hoe vaak eet je dit?",label:"Eten",hint:"Tel porties per week. Een schatting is goed genoeg.",unsure:cw,error:"Vul bij elke groep een getal in. Eet je iets niet, vul dan 0 in."},avoid:{title:"Eet je iets hiervan niet?",label:"Eet ik niet",hint:"Dan laten we het weg bij de voorbeelden.",choices:{nuts:"Noten en pinda\u2019s",gluten:"Gluten",fish:"Vis",dairy:"Melk en zuivel",soy:"Soja",animal:"Vlees, vis, ei en zuivel (veganistisch)"},none:"Ik eet alles",error:'Kies wat je niet eet, of kies "Ik eet alles".'},prefer:{title:"Hoe neem je een supplement het liefst?",label:"Voorkeur",hint:"Dit verandert niet hoeveel je nodig hebt. Magnesium op de huid telt niet mee.",choices:{"few-units":"Zo weinig mogelijk pillen",powder:"Poeder of bruistablet",liquid:"Vloeibaar",skin:"Op de huid",any:"Maakt me niet uit"},error:"Kies een antwoord."}},uw=e=>()=>`Vaak gekozen bij ${e}. Tussen vormen is geen verschil bewezen.`,mw=e=>()=>`Ook wel gekozen bij ${e}. Tussen vormen is geen verschil bewezen.`,hw={breakfast:"bij het ontbijt",lunch:"bij de lunch",dinner:"bij het avondeten",bedtime:"voor het slapengaan"};function gw(e){return{heading:"Je dag",total:({mg:t})=>`${e.mg(t)} puur magnesium per dag`,moment:({at:t,moment:n,mg:o})=>`${e.clock(t)}, ${hw[n]}: ${e.mg(o)}`,moments:hw,elemental:"Puur magnesium is het magnesium zelf, zonder de stof waaraan het vastzit. Dat getal staat op het etiket.",start:({days:t,mg:n,thenMg:o})=>`Begin de eerste ${e.days(t)} met ${e.mg(n)} per dag. Daarna ${e.mg(o)} per dag.`,split:({mg:t,times:n})=>`Verdeel ${e.mg(t)} over ${e.number(n)} momenten op een dag.`,withMeal:"Neem het in bij het eten, met een glas water.",lower:"Wordt je ontlasting dun? Neem dan minder.",review:({days:t})=>`Kijk na ${e.days(t)} of je het nog nodig hebt. Vul dit dan nog eens in: misschien eet je inmiddels anders.`,stopWhen:"Neem het niet meer als je dit merkt:",stopSigns:{"flag-diarrhoea-persists":()=>"Diarree. Is die na twee dagen zonder magnesium niet over? Bel je huisarts. Zie je bloed? Bel vandaag je huisarts.","flag-hypermagnesaemia-early":()=>"Misselijk, rood en warm in je gezicht of erg slaperig: bel vandaag je huisarts of apotheker.","flag-hypermagnesaemia":({emergency:e})=>`Zwakke spieren, sufheid, een trage hartslag of moeite met ademen: bel ${e}.`},medicine:"Medicijn",dose:"Magnesium",keepFree:"Geen magnesium",gapBoth:({medicine:t,hoursAfter:n,hoursBefore:o})=>n===o?`${t}: houd er minstens ${e.hours(n)} tussen.`:`${t}: neem magnesium minstens ${e.hours(n)} erna, of minstens ${e.hours(o)} ervoor.`,medicineFirst:({medicine:t,hours:n})=>`${t}: altijd als eerste. Neem magnesium minstens ${e.hours(n)} later.`,assumedTimes:({medicine:e,times:t})=>`${e}: we gaan uit van ${t}. Neem je het op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.`,assumedMeals:"We gaan uit van gewone etenstijden. Eet je op andere tijden, schuif dan mee. De uren tot je medicijnen blijven gelden.",goodToKnow:"Bij het innemen: vaste tijd, vergeten, koffie en vezels",keeping:{time:{title:"Vaste tijd",text:"Neem het elke dag rond dezelfde tijd. Over het tijdstip zelf lazen we geen onderzoek."},missed:{title:"Vergeten",text:"Een keer vergeten? Sla die over en neem niet dubbel."},term:{title:"Hoelang",text:"We beloven geen effect en geen termijn. Je kijkt na een paar weken alleen of je het nog nodig hebt."},drinks:{title:"Koffie, suiker en alcohol",text:"Dat koffie of suiker magnesium wegneemt, vonden we nergens. Ben je afhankelijk van alcohol? Praat dan eerst met je huisarts."},fibre:{title:"Vezels",text:"Vezels kunnen de opname wat verlagen. Eten met veel vezels levert vaak ook veel magnesium, dus je hoeft het niet te laten staan."},others:{title:"Andere supplementen",text:"Voor ijzer, en voor veel calcium of zink, gelden uren ertussen: noem ze bij je medicijnen. Dat vitamine D of B6 de opname verbetert, lazen we in geen onderzoek."}},trials:({lowWeeks:t,highWeeks:n})=>`Twee onderzoeken die we lazen, duurden ${e.number(t)} en ${e.number(n)} weken.`,alcohol:"Bij afhankelijkheid van alcohol is een laag magnesium vaker gezien."}}function pw(e){const t=(t,n=t)=>e.mgFromTo(t,n),n=(e,n=e,o=1/0)=>Gd(t,{lowMg:e,highMg:n,upperLevelMg:o});return{heading:"Wat je per dag binnenkrijgt",food:"Uit eten",supplement:"Uit supplementen",proposed:"Voorstel",everything:"Alles samen",withoutFood:"Zonder je eten",fromSupplements:"Uit supplementen",reference:"Aanbeveling",upperLevel:"Bovengrens voor supplementen",equivalent:o=>[void 0===o.foodLowMg?"":`Uit eten krijg je ongeveer ${t(o.foodLowMg,o.foodHighMg)} per dag.`,o.supplementMg?`Uit supplementen krijg je ${n(o.supplementMg,o.supplementMgHigh,o.upperLevelMg)}.`:"",o.proposedMg?`Het voorstel is ${e.mg(o.proposedMg)} erbij.`:"",void 0===o.referenceLowMg?"":`De aanbeveling is ${t(o.referenceLowMg,o.referenceHighMg)}, uit alles samen.`,void 0===o.upperLevelMg?"":`De bovengrens voor supplementen is ${e.mg(o.upperLevelMg)}.`].filter(Boolean).join(" "),upperLevelNote:"De bovengrens geldt voor supplementen, maagzuurmiddelen en laxeermiddelen samen. Magnesium uit gewoon eten telt daar niet bij.",estimateNote:({percent:t})=>`We schatten wat je eet. Dat kan ${e.number(t)}% hoger of lager zijn.`,referenceRange:({lowMg:e,highMg:n})=>`De aanbeveling is ${t(e,n)}, want je geslacht is niet ingevuld.`}}function fw(e){return{heading:"Producten die hierbij passen",lead:"Uit het aanbod van deze site. Het advies hangt niet van dat aanbod af.",perDay:({units:t,mg:n})=>`${t} per dag, samen ${e.mg(n)} puur magnesium`,moreThanPlan:({mg:t})=>`Meer dan het voorstel van ${e.mg(t)}, wel binnen de bovengrens`,daysInPack:({days:t})=>`Genoeg voor ${e.days(t)}`,outOfStock:"Niet op voorraad",advertisement:"Advertentie",addToCart:"In winkelmand",addToCartOf:({product:e})=>`${e} in winkelmand`,viewOf:({product:e})=>`Bekijk ${e}`,anyway:"Toch een supplement?",anywayText:"Een supplement is nu niet nodig: begin bij je eten. Wil je het toch, dan blijft alles hieronder binnen de bovengrens.",none:"Uit dit aanbod past niets bij dit advies. Met eten kom je er ook.",care:"Voor de huid",careNote:"Dit zijn verzorgingsproducten. Ze tellen niet mee voor wat je binnenkrijgt.",order:"Eerst de vorm die bovenaan staat, dan wat het dichtst bij het voorstel komt. Prijs en verdiensten tellen niet mee.",otherActives:({actives:e})=>`Bevat ook: ${e}`}}function kw(e){return{heading:"Bronnen",standing:{read:"Gelezen",copy:"Gelezen in een overname door een andere site",computed:"Berekend",unchecked:"Nog niet nagekeken"},titles:{none:"Vakkennis die nog niet bij een bron is nagekeken",editorial:"Keuze van de makers, naar wat in het vak gebruikelijk is",calc:"Berekend uit atoommassa\u2019s"},uncheckedNote:"Wat nog niet is nagekeken, houden we aan de voorzichtige kant.",open:({source:e})=>`Open de bron: ${e}`,whyQuestion:"Waarom zie ik elders 400 mg?",whyAnswer:`Landen rekenen verschillend. In Nederland en bij de Europese EFSA is de aanbeveling voor volwassenen ${e.number(300)} of ${e.mg(350)} per dag. In de Verenigde Staten is dat ${e.number(310)} tot ${e.mg(420)}. Dat is alles samen: eten, drinken en supplementen. Daarnaast is er een bovengrens voor supplementen. In de EU is die ${e.mg(250)} per dag, in de Verenigde Staten ${e.mg(350)}.`,foodCredit:"Magnesiumgehaltes: USDA SR28 (publiek domein) en Anses, Ciqual 2025 (Licence Ouverte).",knowledge:({version:e})=>`Kennisversie ${e}`,standards:{nl:"Gezondheidsraad (Nederland)",eu:"EFSA 2015 (Europa)",us:"NIH (Verenigde Staten)"}}}const bw=Wd("nl",{thousands:"."}),ww={...bw,mgFromTo:Ud(bw,"tot"),days:e=>Id(bw,e,"dag","dagen"),hours:e=>Id(bw,e,"uur","uur"),clock:e=>`${e.replace(/^0/,"")} uur`},vw={lang:"nl",name:"Nederlands",...ww,forms:{bisglycinate:{name:"magnesiumbisglycinaat",short:"bisglycinaat",about:"Magnesium gebonden aan glycine, een aminozuur. Lost goed op in water. Een klein deel van het poeder is puur magnesium."},citrate:{name:"magnesiumcitraat",short:"citraat",about:"Magnesium gebonden aan citroenzuur. Lost redelijk tot goed op, vooral in zuur. Een klein deel van het poeder is puur magnesium."},malate:{name:"magnesiummalaat",short:"malaat",about:"Magnesium gebonden aan appelzuur. Lost redelijk tot goed op, vooral in zuur. Het aandeel puur magnesium verschilt per product."},taurate:{name:"magnesiumtauraat",short:"tauraat",about:"Magnesium gebonden aan taurine. Lost goed op in water. Weinig puur magnesium per gram, dus al snel meer capsules."},glycerophosphate:{name:"magnesiumglycerofosfaat",short:"glycerofosfaat",about:"Magnesium gebonden aan glycerofosfaat. Lost redelijk op in water. Een klein deel van het poeder is puur magnesium."},oxide:{name:"magnesiumoxide",short:"oxide",about:"Magnesium met zuurstof. Lost bijna niet op in water, wel in maagzuur. Meer dan de helft is puur magnesium."},lactate:{name:"magnesiumlactaat",short:"lactaat",about:"Magnesium gebonden aan melkzuur; het komt niet uit melk. Lost goed op in water. Een klein deel van het poeder is puur magnesium."},chloride:{name:"magnesiumchloride",short:"chloride",about:"Magnesium met chloor, een zout. Lost zeer goed op en smaakt bitter. Het aandeel puur magnesium hangt af van het water in het zout."},"chloride-topical":{name:"magnesiumolie of magnesiumvlokken",short:"magnesium voor de huid",about:"Een zoutoplossing of badzout van magnesiumchloride. Opname door de huid is niet bewezen, dus het telt niet mee. Niet op kapotte huid gebruiken."},sulfate:{name:"magnesiumsulfaat (bitterzout)",short:"sulfaat",about:"Ook bekend als bitterzout of Epsom-zout. Lost zeer goed op. Via de mond is het een laxeermiddel, geen dagelijkse aanvulling. In een bad telt het niet mee."},threonate:{name:"magnesium-L-threonaat",short:"L-threonaat",about:"Magnesium gebonden aan L-threonzuur. Lost goed op in water. Nieuw in de EU, alleen voor volwassenen die niet zwanger zijn en geen borstvoeding geven."},carbonate:{name:"magnesiumcarbonaat",short:"carbonaat",about:"Magnesium met koolzuur. Lost bijna niet op zonder zuur. Ongeveer een kwart is puur magnesium."},hydroxide:{name:"magnesiumhydroxide",short:"hydroxide",about:"Bekend als melk van magnesia. Lost bijna niet op in water. Het wordt als medicijn gebruikt: tegen zuur en om te laxeren."},gluconate:{name:"magnesiumgluconaat",short:"gluconaat",about:"Magnesium gebonden aan gluconzuur. Lost goed op in water. Heel weinig puur magnesium per gram, dus veel of grote tabletten."},orotate:{name:"magnesiumorotaat",short:"orotaat",about:"Magnesium gebonden aan orootzuur. In de EU niet toegelaten in supplementen, omdat de veiligheid niet vaststaat."},aspartate:{name:"magnesiumaspartaat",short:"aspartaat",about:"Magnesium gebonden aan asparaginezuur, een aminozuur. Lost goed op in water. Weinig puur magnesium per gram."},ascorbate:{name:"magnesiumascorbaat",short:"ascorbaat",about:"Magnesium gebonden aan vitamine C. Lost goed op in water. Het levert vooral vitamine C en maar weinig magnesium."},marine:{name:"magnesium uit zeewater",short:"zeemagnesium",about:"Een mengsel, vooral van oxide en hydroxide. Lost slecht op. Alleen het etiket zegt hoeveel puur magnesium erin zit."},pidolate:{name:"magnesiumpidolaat",short:"pidolaat",about:"Magnesium gebonden aan pidolinezuur. Lost goed op in water. Weinig puur magnesium per gram."}},units:function(e){const t=(t,n)=>o=>Id(e,o,t,n);return{capsule:t("capsule","capsules"),tablet:t("tablet","tabletten"),softgel:t("softgel","softgels"),gummy:t("gummy","gummy's"),lozenge:t("zuigtablet","zuigtabletten"),effervescent:t("bruistablet","bruistabletten"),sachet:t("zakje","zakjes"),scoop:t("maatschep","maatscheppen"),gram:t("gram","gram"),ml:t("ml","ml"),drop:t("druppel","druppels"),spray:t("verstuiving","verstuivingen"),ampoule:t("ampul","ampullen"),piece:t("stuk","stuks")}}(ww),medicines:{tetracyclines:{name:"Antibiotica van de doxycyclinegroep",examples:"doxycycline, minocycline, tetracycline"},quinolones:{name:"Antibiotica van de ciprofloxacinegroep",examples:"ciprofloxacine, levofloxacine, moxifloxacine, norfloxacine"},bisphosphonates:{name:"Botmedicijnen (bisfosfonaten)",examples:"alendroninezuur (Fosamax), risedroninezuur (Actonel), ibandroninezuur, etidroninezuur"},levothyroxine:{name:"Schildkliermedicijn (levothyroxine)",examples:"levothyroxine, Thyrax, Euthyrox"},"loop-thiazide-diuretics":{name:"Plaspillen",examples:"furosemide, bumetanide, hydrochloorthiazide, chloortalidon"},"potassium-sparing-diuretics":{name:"Kaliumsparende plaspillen",examples:"spironolacton, triamtereen, amiloride, eplerenon"},ppi:{name:"Maagzuurremmers",examples:"omeprazol, pantoprazol, esomeprazol (Nexium), lansoprazol"},aminoglycosides:{name:"Antibiotica uit het ziekenhuis (aminoglycosiden)",examples:"gentamicine, tobramycine, amikacine, als infuus, prik of verneveling"},"muscle-relaxants":{name:"Spierverslappers rond een operatie",examples:"rocuronium, vecuronium, suxamethonium: gegeven onder narcose"},digoxin:{name:"Digoxine (hartmedicijn)",examples:"digoxine, Lanoxin"},gabapentin:{name:"Gabapentine",examples:"gabapentine, Neurontin"},"mg-antacids-laxatives":{name:"Maagzuurmiddel of laxeermiddel met magnesium",examples:"sommige soorten Rennie en Gaviscon, melk van magnesia, magnesiumoxide, bitterzout; het etiket zegt het"},calcium:{name:"Calcium in een hoge dosis",examples:"calciumcarbonaat, calciumcitraat, calcium op recept"},zinc:{name:"Zink in een hoge dosis",examples:"zinktabletten van meer dan 25 mg per dag"},iron:{name:"IJzertabletten",examples:"ferrofumaraat, ferrosulfaat"},"other-binders":{name:"Nitrofuranto\xefne, hydroxychloroquine of een verwant middel",examples:"nitrofuranto\xefne, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, kinidine"},fluoride:{name:"Fluoridetabletten",examples:"natriumfluoride; tandpasta met fluoride hoort hier niet bij"},"other-losers":{name:"Ciclosporine, cisplatine of een verwant middel",examples:"ciclosporine, cisplatine, amfotericine B, foscarnet, cetuximab"},"hiv-integrase":{name:"Hiv-medicijnen (integraseremmers)",examples:"dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)"},"calcium-channel-blockers":{name:"Bloeddrukverlagers, vooral calciumblokkers",examples:"amlodipine, nifedipine, verapamil"},other:{name:"Een ander medicijn",examples:"elk medicijn dat hier niet staat, ook zonder recept"}},conditions:{"renal-severe":{name:"Ernstig verminderde nierfunctie",hint:"De eGFR op je bloeduitslag is lager dan 30, of je dialyseert."},"renal-mild":{name:"Nierziekte of verminderde nierfunctie",hint:"De eGFR is 30 tot 59, of je weet de waarde niet."},myasthenia:{name:"Myasthenia gravis",hint:"Een spierziekte waarbij spieren snel zwak worden."},"heart-block":{name:"AV-blok, geleidingsstoornis of trage hartslag",hint:"Een arts heeft dit bij je vastgesteld."},diabetes:{name:"Diabetes",hint:"Type 1 of type 2, met of zonder medicijnen."},"gi-disease":{name:"Ziekte van maag of darmen",hint:"Bijvoorbeeld coeliakie, de ziekte van Crohn, diarree die aanhoudt, of een operatie aan maag of darmen."},alcohol:{name:"Afhankelijk van alcohol",hint:"Je drinkt veel en stoppen lukt niet goed."},refeeding:{name:"Lange tijd bijna niets gegeten",hint:"Ook bij een eetstoornis, of als je in een paar maanden sterk bent afgevallen."},dehydration:{name:"Uitdroging of nierstenen door een infectie",hint:"Uitdroging: veel vocht kwijt door braken, diarree of koorts."},"older-frail":{name:"Kwetsbare gezondheid op hogere leeftijd",hint:"Vooral met zwakke nieren of als je vaak laxeermiddelen gebruikt."},other:{name:"Een andere ziekte waarvoor je onder behandeling bent",hint:"Een trage schildklier, botontkalking, maagzuur of hoge bloeddruk hoef je hier niet te melden. Dat vragen we bij de medicijnen."}},redFlags:Ab,findings:function(e){return{...Rb,...Nb(e),...Wb,...Gb(e),...Ub,...Vb(e),...Yb(e),...Kb}}(ww),reasons:function(e){const t=t=>n=>Ld(n,"formElementalPercent")?`Ongeveer ${e.number(Fd(n,"formElementalPercent"))}% is puur magnesium. ${t}`:`Er zit weinig puur magnesium in. ${t}`;return{"uptake-good":{for:()=>"Lost voldoende op. Binnen deze groep is geen verschil in opname bewezen."},"uptake-poor":{against:()=>"In onderzoek wordt van deze vorm weinig opgenomen, of de opname is niet bekend."},"solubility-low":{against:()=>"Lost slecht op in water."},"share-very-low":{against:t("Daarvoor heb je veel of grote tabletten nodig.")},"share-low":{against:t("Daarvoor heb je vaak meer capsules nodig.")},"gut-strong":{against:()=>"Let op: deze vorm geeft sneller dunne ontlasting."},"gut-sensitive-moderate":{against:()=>"Je hebt een gevoelige maag of buik. Deze vorm kan bij een hogere dosis dunne ontlasting geven."},"gut-sensitive-strong":{against:()=>"Je hebt een gevoelige maag of buik. Deze vorm geeft vaak dunne ontlasting."},"custom-energy":{for:uw("het onderwerp energie of vermoeidheid")},"custom-nerves-first":{for:uw("het onderwerp zenuwstelsel of mentaal")},"custom-nerves-second":{for:mw("het onderwerp zenuwstelsel of mentaal")},"custom-muscles-first":{for:uw("het onderwerp spieren")},"custom-muscles-second":{for:mw("het onderwerp spieren")},"custom-bones":{for:uw("het onderwerp botten of tanden")},"custom-sensitive":{for:uw("het antwoord 'gevoelige maag of buik'")},"custom-default":{for:()=>"Een gewone keuze als niets anders de doorslag geeft. Tussen vormen is geen verschil bewezen."},"orotate-never":{against:()=>"In de EU niet toegelaten in supplementen, want de veiligheid staat niet vast. We raden deze vorm nooit aan."},"threonate-minor-pregnant":{against:()=>"Niet toegelaten onder de 18 jaar, bij zwangerschap en bij borstvoeding."},"threonate-novel":{against:()=>"Nieuw op de markt, met weinig gegevens. Daarom zetten we deze vorm niet vooraan."},"skin-not-counted":{against:()=>"Voor op de huid. Opname door de huid is niet bewezen, dus het telt niet mee."},laxative:{against:()=>"Dit is een laxeermiddel, geen dagelijkse aanvulling."},"vitamin-c-source":{against:()=>"Levert vooral vitamine C. Je zou er heel veel van nodig hebben."},mixture:{against:()=>"Een mengsel zonder vaste samenstelling. Alleen het etiket zegt wat erin zit."}}}(ww),claims:{fatigue:"Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid",electrolytes:"Magnesium draagt bij tot de elektrolytenbalans",energy:"Magnesium draagt bij tot een normaal energieleverend metabolisme","nervous-system":"Magnesium draagt bij tot de normale werking van het zenuwstelsel",muscle:"Magnesium draagt bij tot de normale werking van de spieren","protein-synthesis":"Magnesium draagt bij tot de normale eiwitsynthese",psychological:"Magnesium draagt bij tot een normale psychologische functie",bones:"Magnesium draagt bij tot de instandhouding van normale botten",teeth:"Magnesium draagt bij tot de instandhouding van normale tanden","cell-division":"Magnesium speelt een rol in het celdelingsproces"},claimCompanions:function(e){return{variedDiet:"Een gevarieerd eetpatroon en een gezonde leefstijl zijn belangrijk. Een supplement vervangt die niet.",amount:({mg:t})=>`Dit geldt vanaf ${e.mg(t,2)} magnesium per dag, elke dag ingenomen zoals op het etiket staat.`,avoid:"Heb je een nierziekte, ben je zwanger of geef je borstvoeding, of gebruik je medicijnen? Vraag dan eerst je arts, verloskundige of apotheker.",tooMuch:({upperLevelMg:t})=>`Neem niet meer dan ${e.mg(t)} per dag uit supplementen. Van meer kun je diarree krijgen.`}}(ww),goals:{fatigue:{choice:"Vermoeidheid"},energy:{choice:"Energie"},nerves:{choice:"Zenuwstelsel"},mind:{choice:"Mentaal"},muscles:{choice:"Spieren"},bones:{choice:"Botten"},teeth:{choice:"Tanden"},other:{choice:"Iets anders, zoals slaap",hint:"Daarover mogen en willen we niets beloven. Je leest straks waarom."},sleep:{choice:"Slaap"},stress:{choice:"Stress"},cramps:{choice:"Spierkramp"},"restless-legs":{choice:"Rusteloze benen"},headache:{choice:"Hoofdpijn"},cycle:{choice:"Cyclus en overgang"},heart:{choice:"Hart en bloeddruk"},digestion:{choice:"Stoelgang"},sport:{choice:"Sport"}},goalOther:{title:"Je koos: iets anders",text:"Over andere onderwerpen, zoals slaap, doen we geen belofte. Daarvoor is geen uitspraak over magnesium goedgekeurd. Dit advies gaat dus alleen over hoeveel magnesium je binnenkrijgt.",helps:"Je huisarts zoekt naar de oorzaak van een klacht en kent de aanpak die daarbij hoort. Op thuisarts.nl lees je wat je zelf kunt doen."},evidence:{sleep:{title:"Slaap",for:"In drie kleine onderzoeken bij ouderen vielen mensen ongeveer 17 minuten eerder in slaap.",against:"De zekerheid is laag tot zeer laag. Een overzicht uit 2024 vond vijf van de acht onderzoeken gunstig, met wisselende opzet.",limits:"De dosis lag vaak boven de EU-bovengrens. Het bekendste onderzoek gaf 500\xa0mg per dag, als oxide: twee keer die grens."},anxiety:{title:"Angst",for:"Vijf van de zeven kleine onderzoeken waren gunstig.",against:"De onderzoeken verschillen zo dat ze samen weinig zeggen.",limits:"Bij aanhoudende angst hoort een gesprek met je huisarts."},stress:{title:"Stress",for:"In \xe9\xe9n onderzoek daalde de stressscore met ruim 40% in beide groepen.",against:"Er was geen placebogroep. De daling kan dus ook vanzelf zijn gekomen.",limits:"Het ging om mensen met een laag magnesium, en de maker betaalde mee. De dosis was 300\xa0mg, boven de EU-bovengrens."},cortisol:{title:"Cortisol",for:"Bij 49 mensen met overgewicht was er na 24 weken minder cortisol in de urine.",against:"Dat bleek pas bij een analyse achteraf. De totale aanmaak veranderde niet.",limits:"De dosis was 350\xa0mg, boven de EU-bovengrens."},"stress-circle":{title:"Kringloop van stress",for:"Een overzicht beschrijft een kringloop van stress en magnesium.",against:"Het is een idee, geen proef. De schrijvers hebben een band met een maker.",limits:"Geen voedingsnorm telt er bij stress iets bij."},rls:{title:"Rusteloze benen",for:"Onderzoek met een controlegroep dat een verschil laat zien, lazen we niet.",against:"Een overzicht vond te weinig bewijs.",limits:"Laat eerst je ijzer nakijken bij je huisarts."},"muscle-cramps":{title:"Spierkramp",for:"Goede onderzoeken die een effect laten zien, kennen we niet.",against:"Een groot overzicht uit 2020 vond bij ouderen geen verschil dat je zou merken.",limits:"Bij zwangerschap spreken onderzoeken elkaar tegen. Bij sporters is het niet onderzocht."},"fatigue-energy":{title:"Vermoeidheid en energie",for:"De goedgekeurde uitspraken van de EU rusten op de rol van magnesium in het lichaam.",against:"Onderzoek bij gezonde mensen met genoeg magnesium lazen we niet.",limits:"Ben je lang moe, laat dan eerst de oorzaak zoeken."},fibromyalgia:{title:"Fibromyalgie",for:"Een klein onderzoek uit 1995 keek naar appelzuur met magnesium.",against:"Het geblindeerde deel gaf geen duidelijk voordeel. Een onderzoek uit 2022 met 100\xa0mg als chloride ook niet.",limits:"Ben je lang moe of heb je veel pijn, laat dan eerst de oorzaak zoeken."},"sport-performance":{title:"Sport",for:"Een overzicht uit 2006 noemt 10 tot 20% extra als mogelijk.",against:"Wie genoeg binnenkrijgt, presteert niet beter met extra.",limits:"We verhogen de dosis daarom nooit om sport."},pms:{title:"Klachten rond de menstruatie",for:"In een klein onderzoek hielden vrouwen minder vocht vast.",against:"Andere uitkomsten verschilden niet of wisselden. De bloedwaarden zijn gelijk.",limits:"De onderzoeken zijn klein."},"oc-pill":{title:"De pil",for:"Een onderzoek uit 1974 vond bij de pil minder magnesium in het bloed.",against:"Een onderzoek uit 1992 zag geen reden voor een supplement.",limits:"We tellen niets bij de aanbeveling op. Verander zelf niets aan de pil."},migraine:{title:"Migraine",for:"Een overzicht uit 2018 gaf preventief gebruik de graad C: mogelijk.",against:"De onderzoeken wisselen in opzet en uitkomst.",limits:"De dosis was 600\xa0mg, boven elke bovengrens. Alleen met een arts."},menopause:{title:"Overgang",for:"We lazen geen onderzoek bij mensen.",against:"Er is dus niets over te zeggen.",limits:"Bespreek klachten met je huisarts."},"blood-pressure":{title:"Bloeddruk",for:"Sommige overzichten noemen een daling van ongeveer 2\xa0mmHg.",against:"In een Nederlands onderzoek van 24 weken veranderde de bloeddruk niet.",limits:"Verander nooit zelf je bloeddrukmedicijnen."},"heart-rhythm":{title:"Hartritme",for:"In het ziekenhuis wordt magnesium soms per infuus gegeven.",against:"Onderzoek met supplementen bij hartkloppingen lazen we niet.",limits:"Hartkloppingen horen bij je huisarts."},cholesterol:{title:"Cholesterol",for:"We lazen geen onderzoek.",against:"Er is dus niets over te zeggen.",limits:"Verander nooit zelf je medicijnen."},"blood-sugar":{title:"Bloedsuiker",for:"Er zijn kleine effecten gemeld, vooral bij mensen met een laag magnesium.",against:"We lazen die onderzoeken niet zelf.",limits:"Heb je diabetes, overleg dan met je arts en pas je medicijnen niet zelf aan."},bone:{title:"Botten",for:"De EU keurde een uitspraak over normale botten goed.",against:"Onderzoek naar botbreuken lazen we niet.",limits:"Ook calcium, vitamine D en bewegen tellen."},constipation:{title:"Verstopping",for:"Magnesiumoxide en magnesiumhydroxide zijn erkende laxeermiddelen.",against:"Als laxeermiddel is het een medicijn, geen supplement.",limits:"Vraag je apotheker naar de dosis. Die telt mee voor de bovengrens."},"gut-tolerance":{title:"Hoe de darm het verdraagt",for:"In \xe9\xe9n onderzoek gaf bisglycinaat minder klachten dan oxide.",against:"Het ging om twaalf pati\xebnten na een darmoperatie.",limits:"Andere vergelijkingen lazen we niet."},concentration:{title:"Concentratie en geheugen",for:"Onafhankelijk onderzoek bij mensen lazen we niet.",against:"Er is dus niets over te zeggen.",limits:"In de EU is er geen uitspraak over goedgekeurd."},transdermal:{title:"Via de huid",for:"Een warm bad kan prettig zijn.",against:"Dat er magnesium door de huid komt, is niet bewezen. Een overzicht uit 2017 vond geen steun, een proef met 25 mensen geen duidelijke stijging.",limits:"Het telt niet mee. Gebruik het niet op een kapotte huid; het kan prikken."},"soil-depletion":{title:"Arme grond",for:"Het idee is dat groente door arme grond minder magnesium bevat.",against:"Volgens een analyse uit 2017 vallen de verschillen binnen de gewone schommeling.",limits:"De meeste volwassenen in Nederland krijgen genoeg binnen uit eten."},"weight-metabolism":{title:"Gewicht en stofwisseling",for:"We lazen geen onderzoek.",against:"EFSA beoordeelde vetstofwisseling in 2010. Het staat niet op de lijst met goedgekeurde uitspraken.",limits:"Val je af zonder dat je dat wilt, ga dan naar je huisarts."},"anti-inflammatory":{title:"Ontsteking en afweer",for:"We lazen geen onderzoek.",against:"EFSA beoordeelde afweer en oxidatieve schade in 2010. Ze staan niet op de lijst met goedgekeurde uitspraken.",limits:"Houdt een ontsteking aan, ga dan naar je huisarts."}},formUses:Bb,formNotes:{oxide:"Toch houdt volgens een overzicht bij gezonde mensen elke vorm het magnesium in het bloed op peil."},questions:dw,diet:{groups:{leafyGreens:{name:"Groene bladgroente",portion:"1 portie = 3 opscheplepels gekookt (150 g) of 1 kommetje rauw (50 g)",examples:"spinazie, boerenkool, andijvie, sla, rucola"},nutsSeeds:{name:"Noten, pitten en zaden",portion:"1 portie = 1 handje noten (25 g) of 1 eetlepel pitten (15 g)",examples:"amandelen, cashewnoten, pindakaas, pompoenpitten"},legumes:{name:"Peulvruchten",portion:"1 portie = 3 opscheplepels (150 g)",examples:"linzen, kikkererwten, bruine bonen, doperwten"},wholegrains:{name:"Volkoren graan",portion:"1 portie = 1 snee brood (35 g), 4 eetlepels havermout (40 g) of 3 opscheplepels pasta of rijst (150 g)",examples:"volkorenbrood, roggebrood, havermout, zilvervliesrijst"},fish:{name:"Vis",portion:"1 portie = 1 filet (100 g) of een half blikje (75 g)",examples:"zalm, kabeljauw, haring, tonijn"},darkChocolate:{name:"Pure chocolade",portion:"1 portie = 2 blokjes (20 g)",examples:"met 45% cacao of meer"}},perWeek:"porties per week",perWeekOf:({group:e})=>`${e}: porties per week`,fewer:({group:e})=>`${e}: een portie minder`,more:({group:e})=>`${e}: een portie meer`,mend:({groups:e,most:t})=>`Vul nog een getal in, van 0 tot ${t}, bij ${e.map(e=>`"${e}"`).join(", ")}.`,fillZeros:"Vul de rest in met 0"},supplements:function(e){return{none:"Nee, niets met magnesium",yes:"Ja",where:"Kijk achter op de verpakking, in het tabelletje met de samenstelling.",elementalExplained:"Puur magnesium (ook wel elementair magnesium) is het magnesium zelf, zonder de stof waaraan het vastzit. Dat telt.",form:"Vorm",formUnknown:"Staat er niet bij",amount:"mg per capsule, tablet of zakje",amountPercent:"Procent van de RI per capsule, tablet of zakje",basis:"Van wat is dat getal?",bases:{elemental:"Van het magnesium zelf (puur magnesium)",compound:"Van de hele verbinding, zoals magnesiumcitraat","percent-ri":"Procent van de referentie-inname (% RI)"},perDay:"Hoeveel per dag?",prescribed:"Op recept van een arts",antacid:"Maagzuurmiddel of laxeermiddel",antacidHint:"Staat er magnesium op de verpakking? Dan telt het mee.",add:"Supplement toevoegen",remove:({index:t})=>`Verwijder middel ${e.number(t)}`,row:({index:t})=>`Middel ${e.number(t)}`,errors:{amount:"Vul in hoeveel mg erin zit. Een getal groter dan 0.",perDay:"Vul in hoeveel je er per dag neemt. Een getal groter dan 0.",form:"Kies de vorm. Zonder vorm kunnen we dit getal niet omrekenen.",percent:"Vul een percentage in, groter dan 0.",basis:'Kies van wat dat getal is. Weet je het niet? Kijk of er "waarvan magnesium" bij staat.',number:"Dat getal begrijpen we niet. Schrijf alleen cijfers, met hoogstens twee achter de komma: 400 of 56,25.",range:({most:e})=>`Vul een getal in dat groter is dan 0 en niet groter dan ${e}.`,thousands:({write:e})=>`Bedoel je ${e}? Schrijf het dan zo, zonder punt of komma voor duizend.`},label:"Plak of typ de regel van het etiket",labelHint:"Hoeft niet. Bijvoorbeeld: 2 capsules: 400 mg magnesiumcitraat, waarvan magnesium 64 mg",labelRead:({mg:t,form:n,units:o,count:s})=>`Gelezen: ${e.mg(t,2)} magnesium${o?` in ${o}`:""}${n?`, als ${n}`:""}${s?`, ${e.number(s,2)} per dag`:""}. Controleer het hieronder.`,labelReadCompound:({mg:t,form:n,units:o,count:s})=>`Gelezen: ${e.mg(t,2)} ${n??"van een verbinding"}${o?` in ${o}`:""}${s?`, ${e.number(s,2)} per dag`:""}. Controleer het hieronder.`,labelProblems:{"no-amount":"We lezen hier niet hoeveel magnesium erin zit. Vul het hieronder zelf in.",topical:"Dit is voor de huid en telt niet mee. Haal het hier weg.","several-forms":"Er staat meer dan \xe9\xe9n vorm op, of een gemengde vorm. Daarom kiezen we er geen.","form-unknown":'Deze vorm herkennen we niet. Staat hij in de lijst, kies hem dan. Staat er ook "waarvan magnesium", vul dan dat getal in.',"worked-out":"Dat is de hele verbinding. Hoeveel magnesium erin zit, rekenen we uit.","impossible-pair":({compoundMg:t,elementalMg:n,mostMg:o})=>`Dat kan niet kloppen: in ${e.mg(t,1)} van deze vorm past hoogstens ${e.mg(o)} magnesium, geen ${e.mg(n,1)}. Er zit dan ook een andere vorm in, zoals oxide.`,"odd-unit":({written:e})=>`Er staat ${e}. Op een etiket staat meestal mg: kijk of het klopt.`},readout:({mg:e,mgPerDay:t,units:n})=>`= ${e} puur magnesium ${n?`in ${n}`:"per stuk"}, ${t} per dag`,full:({most:t})=>`Je hebt er ${e.number(t)} ingevuld. Meer past hier niet.`,mend:"Vul in wat nog ontbreekt bij wat je neemt.",improbable:({mg:t})=>`Is dit het magnesium zelf? ${e.mg(t)} in \xe9\xe9n capsule, tablet of zakje is veel. Kijk of het de hele verbinding is.`}}(ww),facts:{ageYears:"je leeftijd",sex:"je geslacht",lifeStage:"of je zwanger bent of borstvoeding geeft",goals:"je onderwerp",stomach:"hoe je maag en buik zijn",prefer:"je voorkeur",avoid:"wat je niet eet",stress:"hoeveel stress je hebt",sportHours:"hoeveel je sport",diet:"wat je eet",foodMg:"hoeveel magnesium je uit eten krijgt",conditions:"je gezondheid",medicines:"je medicijnen",redFlags:"je klachten",supplements:"wat je al aan magnesium neemt",medicineTimes:"wanneer je je medicijnen neemt",wake:"wanneer je opstaat",bed:"wanneer je naar bed gaat",meals:"wanneer je eet",unsure:"wat je niet zeker weet"},professionals:_b,outcomes:function(e){return{form:{title:t=>`${e.mg(Fd(t,"mg"))} per dag als ${Bd(t,"form")} past bij je antwoorden`,text:"Het gaat om puur magnesium, naast wat je eet. Met eten kun je het verschil net zo goed aanvullen."},"food-first":{title:()=>"Begin bij je eten",text:"Een supplement is nu niet de eerste stap. Hieronder staan porties die je verder brengen."},"nothing-needed":{title:()=>"Je hoeft niets te kopen",text:"Ga je anders eten, doe de test dan nog eens."},"ask-professional":{title:e=>`Overleg eerst met ${Bd(e,"professional")||_b.doctor}`,text:"Daarom noemen we hier geen vorm, dosis of product. Neem dit overzicht gerust mee."},emergency:{title:e=>`Bel nu ${Bd(e,"number")||"112"}`,text:"Wacht niet af. Dit gaat voor."},incomplete:{title:()=>"We weten nog niet genoeg",text:"Beantwoord de vragen die nog openstaan. Zonder die antwoorden noemen we geen dosis en geen product."}}}(ww),help:Ob,quiz:function(e){return{title:"Welk magnesium past bij je?",lead:"Beantwoord een paar vragen. Je leest of je iets nodig hebt, en zo ja: welke vorm, hoeveel en wanneer.",purpose:Pb,aboutTime:"Ongeveer twaalf korte vragen. Het kost een paar minuten.",privacy:{result:"Je antwoorden blijven op dit apparaat en worden niet bewaard. Deze site krijgt alleen de uitkomst.",reasons:"Je antwoorden worden niet bewaard. Deze site krijgt de uitkomst met de redenen erbij. Daarin kan iets over je gezondheid staan.",answers:"Deze site krijgt de uitkomst met de redenen erbij. Je antwoorden zelf gaan alleen mee als je daar aan het eind ja op zegt."},start:"Begin",next:"Volgende",back:"Vorige",restart:"Opnieuw beginnen",edit:"Pas aan",save:"Opslaan",cancel:"Annuleren",progress:({index:t,total:n})=>`Vraag ${e.number(t)} van ${e.number(n)}`,catalogError:"De producten konden niet worden geladen. Het advies klopt ook zonder.",open:"Doe de magnesiumtest",close:"Sluiten",dialogName:"Magnesiumtest",yourAnswers:"Je antwoorden",editAnswer:({question:e})=>`Pas aan: ${e}`,notAnswered:"Niet ingevuld",changed:"Je antwoord is aangepast. Het advies is opnieuw berekend.",prefilled:"Vooraf ingevuld door deze site: klopt dit?",years:({years:t})=>`${e.number(t,1)} jaar`,search:"Zoek in deze lijst",found:({count:t,total:n})=>0===t?"Niets gevonden. Probeer een ander woord.":`${e.number(t)} van ${e.number(n)} gevonden`,failed:{title:"Er ging iets mis",text:"Dat ligt aan ons, niet aan jou. Zonder zekere uitkomst geven we geen advies. Probeer het opnieuw."},consent:{title:"Mag deze site je antwoorden krijgen?",text:"Ze gaan dan naar de eigenaar van deze site. Ook je antwoorden over je gezondheid en je medicijnen. Je advies verandert er niet door.",yes:"Ja, geef mijn antwoorden door",no:"Nee, houd ze hier",thanks:"Je antwoorden zijn doorgegeven aan deze site.",declined:"Je antwoorden zijn niet doorgegeven."}}}(ww),doseCheck:function(e){return{title:"Hoeveel magnesium neem je?",lead:"Vul in wat je slikt en wat je eet. Je ziet of het samen genoeg is, en of het niet te veel is.",start:"Verder",sections:{taken:"Wat je neemt",person:"Over jou",medicines:"Medicijnen",health:"Gezondheid",signs:"Klachten",food:"Wat je eet",day:"Je tijden"},confirm:"Dit klopt",outgrown:"Deze lijst is langer geworden. Klopt je antwoord nog?",food:{question:"Hoeveel magnesium krijg je uit eten?",hint:"Eten telt niet mee voor de bovengrens. Wel voor de vraag of je genoeg krijgt.",ways:{unsure:"Weet ik niet",portions:"Ik schat het: hoe vaak eet ik wat?",number:"Ik weet het getal"},noEstimate:({years:t})=>`Voor wie jonger is dan ${e.number(t)} jaar kunnen we het niet schatten.`,label:"Magnesium uit eten",unit:"mg per dag",error:({most:t})=>`Vul een getal in, van 0 tot ${e.number(t)}.`},day:{fold:"Wanneer je opstaat, eet en naar bed gaat",hint:"Hiermee plannen we je dag. Laat je een tijd leeg, dan gaan we uit van de gewone tijd.",wake:"Opstaan",bed:"Naar bed",meals:["Ontbijt","Lunch","Avondeten"],medicine:({medicine:e})=>e,time:({medicine:t,index:n})=>`${t}, tijd ${e.number(n)}`,add:"Nog een tijd",addTo:({medicine:e})=>`Nog een tijd voor ${e}`,remove:({medicine:t,index:n})=>`Verwijder tijd ${e.number(n)} van ${t}`},verdict:Eb(e),notes:"Let hierop",take:({count:t,supplement:n})=>.5===t?`een halve ${n}`:`${e.number(t,2)} \xd7 ${n}`,takeNumbered:({count:t,index:n,supplement:o})=>`${e.number(t,2)} \xd7 middel ${e.number(n)} (${o})`}}(ww),result:function(e){return{heading:"Je advies",purpose:Pb,safety:"Eerst dit",severities:{info:"Goed om te weten",caution:"Let op",stop:"Eerst overleggen",emergency:"Bel nu"},forms:{heading:"Welke vorm past bij je antwoorden",why:"Waarom deze",whyNot:"Waarom de andere niet",rejected:"Deze vormen vielen af",others:"Ook mogelijk",equalRank:"Deze vormen passen even goed. Kies zelf.",amountNote:"Welke vorm je ook kiest: het gaat om het pure magnesium op het etiket.",claims:"Wat de EU over magnesium heeft goedgekeurd",evidence:"Wat er over je onderwerp bekend is",evidenceNote:"Dit gaat over onderzoek, niet over wat je mag verwachten.",grade:{A:"Aangetoond in goede onderzoeken",B:"Enkele gunstige onderzoeken met een controlegroep",C:"Zwak: klein, gemengd of indirect",D:"Geen onderzoek gelezen dat dit bij mensen laat zien",X:"Bewijs ertegen"},formUses:"Onderzoek met deze vorm",otherFormUses:"Onderzoek met andere vormen",evidenceFor:"Wat ervoor pleit",evidenceAgainst:"Wat ertegen pleit",evidenceLimits:"Let op"},plan:gw(e),intake:pw(e),foods:{heading:"Eten dat je verder brengt",lead:"Gewone porties, met wat er ongeveer in zit.",portion:({portion:t,grams:n})=>`${t} (${e.number(n,1)}\xa0g)`,equalWay:({mg:t,portions:n})=>`${1===n?"Deze portie dekt hetzelfde verschil van":"Deze porties samen dekken hetzelfde verschil van"} ${e.mg(t)} per dag. Dat is net zo goed als een supplement.`,respects:({avoid:e})=>`Weggelaten: ${e}.`,none:"We vonden geen voorbeelden die passen bij wat je niet eet."},products:fw(e),consult:{heading:"Liever met iemand praten?",label:"Maak een afspraak",note:"Dit is een aanbod van deze site. Het is geen medische zorg.",firstProfessional:({professional:e})=>`Ga eerst naar ${e}.`,preview:"Dit komt in je e-mail",previewNote:"Lees het na. Je kunt alles weghalen voordat je verstuurt.",previewCut:"Niet alles past in een link, daarom stopt de tekst bij de puntjes. Meer wordt er niet verstuurd.",send:"Open in e-mail",mailSubject:"Vraag over mijn magnesiumadvies",mailGreeting:"Hallo, ik deed de magnesiumtest op je site. Dit kwam eruit:",labels:{outcome:"Uitkomst",form:"Vorm",plan:"Voorstel",answers:"Mijn antwoorden",findings:"Aandachtspunten",version:"Kennisversie"}},sources:kw(e),goodToKnow:"Goed om te weten",vitaminB6:({mg:t})=>`Zit er ook vitamine B6 in? Voor volwassenen geldt: met alles samen hoogstens ${e.mg(t)} vitamine B6 per dag.`,notEnough:{title:"Als een klacht blijft",text:"Een klacht kan een andere oorzaak hebben dan magnesium. Houdt een klacht langer dan een paar weken aan, of wordt die erger? Neem dan niet meer, maar ga naar je huisarts.",first:"Dit helpt eerst",firstHelp:{sleep:"Slaap: bij lang slecht slapen is gedragstherapie de eerste keus. Je huisarts kan je daarbij helpen.",stress:"Stress: praat erover met je huisarts of bedrijfsarts, zeker als het lang duurt.","restless-legs":"Rusteloze benen: laat je huisarts eerst je ijzer nakijken.",headache:"Hoofdpijn: tel op hoeveel dagen je een pijnstiller neemt. Vaak innemen kan zelf hoofdpijn geven. Vraag ernaar bij je huisarts of apotheker."}},missing:({facts:e})=>`Nog niet bekend: ${e}.`,complete:"Beantwoord de vragen die openstaan",more:"Meer hierover"}}(ww),calendar:function(e){return{save:"Zet in je agenda",fileName:"magnesium",event:({mg:t})=>`Magnesium, ${e.mg(t)}`,eventLessAtFirst:({mg:t,days:n})=>`Magnesium, ${e.mg(t)} (de eerste ${e.days(n)} minder)`,withWater:"Neem het in met een glas water.",review:({days:t})=>`Kijk na ${e.days(t)} of je het nog nodig hebt.`,otherTime:"Wil je een andere tijd? Kijk dan eerst of die bij je advies past.",otherTimeTaken:"Wil je een andere tijd? Kijk dan eerst in de dosischeck."}}(ww),sheet:function(e){return{print:"Druk af",printed:({date:e})=>`Afgedrukt op ${e}`,name:"Naam",figures:"Per dag",plan:"Dagschema",time:"Tijd",what:"Wat",magnesium:"Magnesium",hoursApart:({hours:t})=>`${e.hours(t)} ervoor en erna geen magnesium`,hoursAfterAndBefore:({hoursAfter:t,hoursBefore:n})=>`${e.hours(n)} ervoor en ${e.hours(t)} erna geen magnesium`,hoursLater:({hours:t})=>`altijd eerst; magnesium pas ${e.hours(t)} later`,medicineTimes:"Neem je een medicijn op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.",findings:"Redenen en aandachtspunten",answers:"Antwoorden",notes:"Notities",knowledge:({version:e,hash:t})=>`Kennisversie ${e} (${t})`}}(ww),diary:function(e){return{print:"Druk een dagboek af",title:({weeks:t})=>`Dagboek voor ${e.number(t)} weken`,begun:"Begonnen op",week:({index:t})=>`Week ${e.number(t)}`,day:"Dag",date:"Datum",withFood:"Bij eten",stool:"Ontlasting: gewoon of dun",note:"Notitie",topic:"Mijn onderwerp",topicMark:"Mijn onderwerp, 0\xa0tot\xa010"}}(ww),measures:{anchovy:{one:"1 ansjovis",many:"ansjovissen"},apple:{one:"1 appel",many:"appels"},apricot:{one:"1 abrikoos",many:"abrikozen"},"artichoke-edible-part":{one:"1 artisjok (eetbaar deel)",many:"artisjokken (eetbaar deel)"},"asparagus-spear":{one:"1 asperge",many:"asperges"},avocado:{one:"1 avocado",many:"avocado's",half:"een halve avocado"},ball:{one:"1 bol",many:"bollen",half:"een halve bol"},banana:{one:"1 banaan",many:"bananen"},bar:{one:"1 reep",many:"repen"},beaker:{one:"1 beker",many:"bekers"},"beef-steak":{one:"1 biefstuk",many:"biefstukken"},biscuit:{one:"1 koekje",many:"koekjes"},block:{one:"1 blok",many:"blokken",half:"een half blok"},burger:{one:"1 burger",many:"burgers"},can:{one:"1 blikje",many:"blikjes",half:"een half blikje"},carrot:{one:"1 wortel",many:"wortels"},"celery-stalk":{one:"1 stengel",many:"stengels"},chestnut:{one:"1 kastanje",many:"kastanjes"},"chicken-fillet":{one:"1 kipfilet",many:"kipfilets"},"chicken-thigh":{one:"1 kippendij",many:"kippendijen"},chop:{one:"1 karbonade",many:"karbonades"},clove:{one:"1 teentje",many:"teentjes"},"corn-cob":{one:"1 maiskolf",many:"maiskolven",half:"een halve maiskolf"},cracker:{one:"1 cracker",many:"crackers"},croissant:{one:"1 croissant",many:"croissants"},cup:{one:"1 kopje",many:"kopjes"},dash:{one:"1 scheutje",many:"scheutjes"},date:{one:"1 dadel",many:"dadels"},"dessert-bowl":{one:"1 schaaltje",many:"schaaltjes"},egg:{one:"1 ei",many:"eieren"},escalope:{one:"1 schnitzel",many:"schnitzels"},fig:{one:"1 vijg",many:"vijgen"},fillet:{one:"1 filet",many:"filets"},"fish-fillet-cut":{one:"1 moot",many:"moten"},"fish-finger":{one:"1 visstick",many:"vissticks"},"fish-steak":{one:"1 moot",many:"moten"},gherkin:{one:"1 augurk",many:"augurken"},glass:{one:"1 glas",many:"glazen"},grapefruit:{one:"1 grapefruit",many:"grapefruits",half:"een halve grapefruit"},hamburger:{one:"1 hamburger",many:"hamburgers"},handful:{one:"1 handje",many:"handjes"},"heaped-teaspoon":{one:"1 volle theelepel",many:"volle theelepels"},herring:{one:"1 haring",many:"haringen"},kipper:{one:"1 bokking",many:"bokkingen"},kiwi:{one:"1 kiwi",many:"kiwi's"},"large-can":{one:"1 blik",many:"blikken",quarter:"een kwart blik"},leaf:{one:"1 blaadje",many:"blaadjes"},lemon:{one:"1 citroen",many:"citroenen"},lobster:{one:"1 kreeft",many:"kreeften",half:"een halve kreeft"},lychee:{one:"1 lychee",many:"lychees"},"mackerel-fillet":{one:"1 makreelfilet",many:"makreelfilets",half:"een halve makreelfilet"},mandarin:{one:"1 mandarijn",many:"mandarijnen"},mango:{one:"1 mango",many:"mango's",half:"een halve mango"},"marie-biscuit":{one:"1 kaakje",many:"kaakjes"},mug:{one:"1 kop",many:"koppen"},mushroom:{one:"1 champignon",many:"champignons"},nectarine:{one:"1 nectarine",many:"nectarines"},nut:{one:"1 noot",many:"noten"},olive:{one:"1 olijf",many:"olijven"},onion:{one:"1 ui",many:"uien"},orange:{one:"1 sinaasappel",many:"sinaasappels"},oyster:{one:"1 oester",many:"oesters"},pancake:{one:"1 pannenkoek",many:"pannenkoeken"},"passion-fruit":{one:"1 passievrucht",many:"passievruchten"},peach:{one:"1 perzik",many:"perziken"},pear:{one:"1 peer",many:"peren"},pepper:{one:"1 paprika",many:"paprika's",half:"een halve paprika"},persimmon:{one:"1 kaki",many:"kaki's"},piece:{one:"1 stuk",many:"stuks"},"piece-of-sausage":{one:"een stuk",many:"stukken"},pinch:{one:"een mespunt",many:"mespunten"},pitta:{one:"1 broodje",many:"broodjes"},plum:{one:"1 pruim",many:"pruimen"},pomegranate:{one:"1 granaatappel",many:"granaatappels",half:"een halve granaatappel"},portion:{one:"1 portie",many:"porties"},"portion-uncooked":{one:"1 portie ongekookt",many:"porties ongekookt"},"pot-edible-part":{one:"1 pan (eetbaar deel)",many:"pannen (eetbaar deel)"},potato:{one:"1 aardappel",many:"aardappels"},"potato-large":{one:"1 grote aardappel",many:"grote aardappels"},prawn:{one:"1 garnaal",many:"garnalen"},prune:{one:"1 pruim",many:"pruimen"},punnet:{one:"1 bakje",many:"bakjes",half:"1 half bakje"},radish:{one:"1 radijsje",many:"radijsjes"},rasher:{one:"1 plakje",many:"plakjes"},"rice-cake":{one:"1 rijstwafel",many:"rijstwafels"},rollmop:{one:"1 rolmops",many:"rolmopsen"},rusk:{one:"1 beschuit",many:"beschuiten"},sardine:{one:"1 sardine",many:"sardines"},sausage:{one:"1 worst",many:"worsten"},scoop:{one:"1 bol",many:"bollen"},"serving-spoon":{one:"1 opscheplepel",many:"opscheplepels"},sheet:{one:"1 vel",many:"vellen"},shot:{one:"1 kopje",many:"kopjes"},slice:{one:"1 plak",many:"plakken"},"slice-of-bread":{one:"1 snee",many:"sneden"},"slice-of-fruit":{one:"1 schijf",many:"schijven"},"slice-of-meat":{one:"1 lapje",many:"lapjes"},"slice-of-pie":{one:"1 punt",many:"punten"},"small-ball":{one:"1 balletje",many:"balletjes"},"small-bowl":{one:"1 kommetje",many:"kommetjes"},"small-bunch":{one:"1 trosje",many:"trosjes"},"small-dish":{one:"1 schaaltje",many:"schaaltjes"},"small-piece":{one:"1 stukje",many:"stukjes"},"small-sausage":{one:"1 worstje",many:"worstjes"},"small-tub":{one:"1 bakje",many:"bakjes"},"snack-bowl":{one:"1 bakje",many:"bakjes"},sole:{one:"1 tong",many:"tongen"},"soup-plate":{one:"1 bord",many:"borden"},sprat:{one:"1 sprotje",many:"sprotjes"},"spread-on-bread":{one:"besmeerde boterham",many:"besmeerde boterhammen"},sprig:{one:"1 takje",many:"takjes"},"spring-onion":{one:"1 lente-ui",many:"lente-uien"},square:{one:"1 blokje",many:"blokjes"},stalk:{one:"1 steel",many:"stelen"},stick:{one:"1 stick",many:"sticks"},"sugar-cube":{one:"1 suikerklontje",many:"suikerklontjes"},"syrup-waffle":{one:"1 stroopwafel",many:"stroopwafels"},tablespoon:{one:"1 eetlepel",many:"eetlepels"},"tablespoon-chopped":{one:"1 eetlepel gehakt",many:"eetlepels gehakt"},teaspoon:{one:"1 theelepel",many:"theelepels",half:"een halve theelepel"},"thin-slice":{one:"1 plakje",many:"plakjes"},tomato:{one:"1 tomaat",many:"tomaten"},wedge:{one:"1 part",many:"parten"},wrap:{one:"1 wrap",many:"wraps"}},foodTable:function(e){const{number:t,mg:n,mgRange:o}=e,s=function({number:e}){const t=t=>t>0&&t<.5?"minder dan 1 milligram":`${e(Math.round(t))} milligram`,n=({lowPercent:t,highPercent:n})=>t===n?`${e(t)} procent`:`${e(t)} tot ${e(n)} procent`;return{perPortion:({mg:e})=>`${t(e)} per portie`,per100g:({mg:e})=>`${t(e)} per 100 gram`,ofDay:e=>`${n(e)} van de dag`,ofLabel:e=>`${n(e)} van de etiketwaarde`}}(e),a=e=>`${t(e,2)} gram`;return{heading:"Hoeveel magnesium zit erin?",lead:"Zoek op wat je eet. Je ziet hoeveel magnesium erin zit, per portie en per 100 gram.",search:{label:"Zoek een voedingsmiddel",placeholder:"Bijvoorbeeld spinazie",clear:"Wis de zoekterm"},filters:"Filters",filtersOn:({count:e})=>`Filters (${t(e)})`,category:{label:"Soort",all:"Alles",names:nw},state:{label:"Bereiding",all:"Alle bereidingen",names:ow},basis:{label:"Percentage van",day:"Je dag",dayOf:({lowMg:e,highMg:t})=>`Je dag (${o(e,t)})`,labelOf:({mg:e})=>`Etiketwaarde (${n(e)})`},caption:"Magnesium in voedingsmiddelen, per portie en per 100 gram. Met de knoppen in de bovenste rij sorteer je.",skip:"Sla de tabel over",region:"Tabel met voedingsmiddelen",columns:{food:"Voedingsmiddel",name:"Naam",portion:"Portie",perPortion:"Per portie",per100g:"Per 100 g",ofDay:"Van je dag",ofLabel:"Van etiket",add:"Op je dag zetten"},sorted:sw,unmeasured:"niet gemeten",mg:({mg:e})=>e>0&&e<.5?`< ${n(1)}`:n(Math.round(e)),per100g:"per 100 g",share:({lowPercent:e,highPercent:n})=>e===n?`${t(e)}%`:`${t(e)}\u2013${t(n)}%`,ofDay:"van je dag",ofLabel:"van de etiketwaarde",spoken:s,grams:({grams:e})=>a(e),changePortion:({food:e,portion:t,grams:n})=>`${t} ${a(n)}, aanpassen: ${e}`.trimStart(),portionOf:({food:e})=>`Portie van ${e}, in gram`,portionError:({most:e})=>`Vul een getal in boven 0, en hoogstens ${t(e)}.`,add:({food:e})=>`Zet op je dag: ${e}`,addAgain:({food:e,grams:t})=>`Zet nog een portie op je dag: ${e}. Er staat nu ${a(t)}`,detail:aw(e),count:({count:e,total:n})=>e===n?`${t(n)} ${1===n?"voedingsmiddel":"voedingsmiddelen"}`:`${t(e)} van ${t(n)} voedingsmiddelen`,leftOut:({left:e,kept:t})=>`Niets gevonden met ${(e=>e.map(e=>`\u201c${e}\u201d`).join(", "))(e)} erbij. Dit is wat er is voor \u201c${t.join(" ")}\u201d.`,more:({count:e})=>`Toon er nog ${t(e)}`,none:{title:({search:e})=>`Niets gevonden voor \u201c${e}\u201d`,titleFilters:"Niets gevonden met deze filters",text:"Probeer een ander woord, of zoek in alle voedingsmiddelen.",clearSearch:"Wis de zoekterm",clearFilters:"Toon alle soorten"},empty:"Deze lijst is leeg.",loading:{title:"De lijst wordt geladen",text:"Dit duurt meestal maar even.",preparing:"De lijst wordt klaargezet"},failed:{title:"De lijst kon niet worden geladen",retry:"Probeer opnieuw"},download:{button:"Bewaar als CSV",fileName:"magnesium-in-eten"},csv:rw,print:{button:"Druk af",title:"Magnesium in voedingsmiddelen",searched:({search:e})=>`Gezocht op: ${e}`,cut:({count:e,total:n})=>`Hier staan de eerste ${t(e)} van ${t(n)} voedingsmiddelen. Zoek of filter eerst om de rest af te drukken.`},notes:iw(e),ownSource:"De gehaltes in deze tabel komen van de maker van deze site."}}(ww),foodDay:function(e){const{mgFromTo:t}=e;return{heading:"Je dag",empty:"Hier staat nog niets. Zet erop wat je op een dag eet, dan tellen we het op.",toDay:({count:t})=>`Je dag (${e.number(t)})`,list:Qb(e),undo:{removed:({food:e})=>`${e} weggehaald`,emptied:"Je dag is leeggemaakt",replaced:"Het menu staat nu op je dag",back:"Zet terug",backOf:({food:e})=>`Zet terug: ${e}`},told:Xb(e),sum:ew(e),declare:{legend:"Hoe tellen we dit?",list:"Alleen als lijst",all:"Dit is alles wat ik op een dag eet",withRest:"Reken de rest van mijn dag mee",withRestDetail:({mg:t})=>t>0?`We tellen er ${e.mg(t)} bij op. Dat is een schatting van wat je verder eet en drinkt en hier nog niet staat, zoals melk, aardappels en koffie. Volkorenbrood, noten, bonen, bladgroente en vis zitten hier niet in: zet die zelf op je dag.`:"Er komt niets bij: wat we zouden schatten, staat al op je dag.",shared:({others:t})=>`Dit telt nu ook mee in ${e.list(t.map(e=>Jb[e]))}.`},held:{title:({professional:e})=>`Overleg eerst met ${e}`,found:"Met wat hier over je gezondheid bekend is, past een algemeen voorstel niet. Daarom staat het hier niet. Optellen kan wel.",child:"Voor een kind onder de 4 jaar stellen we niets voor. Optellen kan wel.",childClinic:"het consultatiebureau",unread:"Deze pagina gaf iets over je gezondheid door dat we niet kunnen lezen. Daarom staan hier geen voorstellen. Optellen kan wel.",elsewhere:"Door een antwoord op deze pagina past een algemeen voorstel niet. Daarom staat het hier niet. Optellen kan wel.",childPortions:({years:t})=>`Een aanvulling of een menu stellen we alleen voor vanaf ${e.number(t)} jaar. De porties hier zijn die van een volwassene.`},suggested:{askFirst:"Heb je een nierziekte, of eet je volgens een dieet van je arts of di\xebtist? Vraag het dan eerst daar.",expecting:({professional:e})=>`Ben je zwanger of geef je borstvoeding? Overleg dan met ${e}.`},topUp:{heading:"Dit vult het aan",closes:({mg:t,portions:n})=>`${1===n?"Deze gewone portie geeft":"Deze gewone porties geven samen"} ${e.mg(t)}. Daarmee ben je er.`,partly:({mg:t,portions:n})=>`${1===n?"Deze gewone portie geeft":"Deze gewone porties geven samen"} ${e.mg(t)}. Dat brengt je een eind op weg.`,add:"Zet op je dag",addOf:({food:e})=>`Zet op je dag: ${e}`},menu:tw(e),person:{assumed:"Je leeftijd is niet ingevuld. We gaan uit van een volwassene.",heading:"Voor wie is dit?",adult:({lowMg:e,highMg:n})=>`Je leeftijd is niet ingevuld. We gaan uit van een volwassene: ${t(e,n)} per dag.`,reference:({lowMg:e,highMg:n})=>`De aanbeveling is ${t(e,n)} per dag.`},paper:{title:"Magnesium op een dag",portion:"Hoeveel",total:"Samen",note:"De cijfers zijn gemiddelden. Een product of een oogst kan meer of minder bevatten."},fromTable:({mg:t,isEstimated:n=!1})=>`Uit je voedingstabel: ${n?"ongeveer ":""}${e.mg(t)}`,fromTableDetail:"Verandert mee met je dag in de voedingstabel."}}(ww),ownFoods:function({number:e}){const t=function({number:e}){return({line:t,column:n,value:o})=>{const s=null===n?`Regel ${e(t)}`:`Regel ${e(t)}, kolom ${n}`;return""===o?s:`${s}: \u201c${o}\u201d`}}({number:e});return{heading:({count:t})=>1===t?"E\xe9n regel klopt niet":`${e(t)} dingen in de lijst kloppen niet`,rows:{"unclosed-quote":e=>`${t(e)}. Dit aanhalingsteken wordt nergens gesloten. De regel is overgeslagen.`,"text-after-quote":e=>`${t(e)}. Na het sluitende aanhalingsteken hoort geen tekst te staan. Schrijf een aanhalingsteken in een veld dubbel. De regel is overgeslagen.`,"too-few-fields":n=>`${t(n)}. Hier staan minder velden (${e(n.count)}) dan in de kop (${e(n.total)}). De regel is overgeslagen.`,"too-many-fields":n=>`${t(n)}. Hier staan meer velden (${e(n.count)}) dan in de kop (${e(n.total)}). Staat er een scheidingsteken in een veld, zet het veld dan tussen aanhalingstekens. De regel is overgeslagen.`,"not-json":e=>`${t(e)}. Dit is geen JSON die te lezen is. Het is overgeslagen.`,"not-a-food":e=>`${t(e)}. Verwacht is een voedingsmiddel: een object met id, names en mgPer100g. Het is overgeslagen.`,unreadable:e=>`${t(e)}. Dit is niet te lezen. Het is overgeslagen.`,"no-name":e=>`${t(e)}. Verwacht is de naam van het voedingsmiddel, als tekst. De regel is overgeslagen.`,"long-name":n=>`${t(n)}. Een naam heeft hoogstens ${e(n.most)} tekens. De regel is overgeslagen.`,"bad-id":n=>`${t(n)}. Een id is een tekst van hoogstens ${e(n.most)} tekens. De regel is overgeslagen.`,"double-id":n=>`${t(n)}. Deze id staat al op regel ${e(n.firstLine)}. De regel is overgeslagen.`,"no-number":e=>`${t(e)}. Verwacht is een getal zonder eenheid, of niets als het niet is gemeten. De regel is overgeslagen.`,thousands:e=>`${t(e)}. Dit kan een getal met een scheidingsteken voor duizendtallen zijn. Laat dat weg, en rond af op hoogstens twee decimalen. De regel is overgeslagen.`,"out-of-range":n=>`${t(n)}. Verwacht is een aantal mg van 0 tot ${e(n.most)}. De regel is overgeslagen.`,"bad-portion":n=>`${t(n)}. Verwacht is een aantal gram boven 0, en hoogstens ${e(n.most)}. De portie is weggelaten.`,"bad-text":n=>`${t(n)}. Verwacht is een tekst van hoogstens ${e(n.most)} tekens. Dit veld is weggelaten.`},failures:{"bad-address":()=>"Het adres van de lijst is niet bruikbaar.",offline:()=>"Er is geen verbinding met internet.",unreachable:()=>"De lijst is vanaf deze pagina niet te bereiken.",timeout:({seconds:t})=>`Er kwam ${e(t)} seconden lang niets binnen.`,status:({status:e})=>`De server gaf de lijst niet, maar foutcode ${e}.`,"too-large":({mostMb:t})=>`Het bestand is te groot: hoogstens ${e(t)} MB.`,"web-page":()=>"Op dit adres staat een webpagina, geen lijst.",workbook:()=>"Dit is een werkmap van een spreadsheet. Sla hem op als CSV.","no-list":()=>"Hierin staat geen lijst met voedingsmiddelen.","no-columns":({found:e,missing:t})=>`In de kop ontbreekt: ${t}. Gevonden is: ${e}.`,"no-rows":()=>"De lijst is leeg.","no-good-rows":({count:t})=>`Geen enkele regel is bruikbaar (${e(t)} gelezen).`,unreadable:()=>"De lijst is niet te lezen."},more:({count:t})=>`En nog ${e(t)}.`,cut:({most:t})=>`De lijst is te lang. Alleen de eerste ${e(t)} regels zijn gebruikt.`}}(ww),host:{by:"Van deze site",byTitle:({title:e})=>`${e} (van deze site)`,byReason:({text:e})=>`${e} (van deze site)`,question:"Vraag van deze site",section:"Vragen van deze site",none:"Geen van deze",unsure:"Weet ik niet",choose:"Kies een antwoord.",chooseMore:"Kies een of meer antwoorden, of zeg dat geen ervan past.",fill:"Vul een getal in.",remark:"Opmerking van deze site",held:{title:"Deze site is hier voorzichtiger",text:"Bij jouw antwoorden houdt deze site een stap meer aan dan de algemene regels."},source:"Opgegeven door deze site",debug:{heading:"Kennis van de host",findings:"Bevindingen",questions:"Vragen",outcomes:"Strengere uitkomsten",weights:"Gewichten van vormen"}},debug:{heading:"Voor de bouwer van deze site",version:"Versie",knowledge:"Kennis",hash:"Controlegetal",problems:"Problemen in de instellingen",noProblems:"Geen problemen gevonden in de instellingen.",problem:({element:e,attribute:t,value:n,expected:o})=>`${e}, ${t}: "${n}" gekregen, ${o} verwacht.`,trace:"Wat de regels zagen",truths:{yes:"ja",no:"nee",unknown:"onbekend"},weight:"gewicht",saw:"zag",formRead:({product:e,form:t})=>`${e}: vorm gelezen uit de naam (${t}).`,formUnread:({product:e})=>`${e}: vorm niet herkend, dus niet getoond.`},together:{toDoseCheck:"Zet dit in de dosischeck",toQuiz:"Ga verder in de keuzehulp"}},yw={nl:vw,en:jb};let $w=!1;function xw(e,t){const n=customElements.get(e);n?function(e,t,{version:n}){$w||t.version===n||($w=!0,console.warn(`<${e}> is on this page already, from version ${t.version??"unknown"}; ${n} is not used.`))}(e,n,t):customElements.define(e,t)}for(const e of Object.values(yw))Gl(e);function Mw(e,t){return{attribute:e,expected:t,fallback:null,read:e=>e}}xw("mg-quiz",_k);const jw='{ form, amountMg from 0 to 20000, basis: "elemental", "compound" (with its form) or "percent-ri", perDay from 0 to 60 }',zw={age:Mw("age","a number of years from 0 to 120"),sex:Mw("sex",'"female" or "male"'),lifeStage:Mw("life-stage",'"none", "pregnant" or "breastfeeding"'),foodMg:Mw("food-mg","a number of mg a day, from 0 to 3000"),supplements:Mw("supplements",`JSON: a list of at most 50 of ${jw}`),medicines:Mw("medicines","ids of medicines with spaces between them, or none"),conditions:Mw("conditions","ids of conditions with spaces between them, or none")},Sw={...Tt,...zw},Aw=e=>Math.round(1e6*e)/1e6;function Pw(e,t){const n=new Map;for(const{supplement:t,units:o}of e)n.set(t,(n.get(t)??0)+o);return{mg:t,takes:[...n].map(([e,t])=>({supplement:e,units:Aw(t)})).sort((e,t)=>e.supplement-t.supplement)}}function _w(e,t){const n=Math.round(Na(e,t.supplements??[])?.mg??0);if(n<1)return null;const o=function({plan:e},t,n){const o=[Pw(t,n)];if(n<=e.splitAboveMg)return[o];const[s,a]=function(e){const t=[{pieces:[],mg:0},{pieces:[],mg:0}];for(const n of[...e].sort((e,t)=>t.mg-e.mg)){const e=t[0].mg<=t[1].mg?t[0]:t[1];e.pieces.push(n),e.mg+=n.mg}return t.sort((e,t)=>e.mg-t.mg)}(t),r=Math.floor(s.mg);return r<1?[o]:[[Pw(s.pieces,r),Pw(a.pieces,n-r)],o]}(e,function(e,{supplements:t=[]}){return t.flatMap((t,n)=>{const{perDay:o}=t,s=Ba(e,t)?.mg??0;if(s<=0)return[];const a=Math.floor(o);return[...Array.from({length:a},()=>1),o-a].filter(e=>e>0).map(e=>({supplement:n,units:e,mg:s/o*e}))})}(e,t),n),s=Dr(Lr(e,t),o);return s&&{moments:s.map(({at:e,moment:t,intake:n})=>({at:e,moment:t,...n}))}}function Ow(e,{told:t},{outcome:n,by:o}){if("emergency"===n)return e.findings;const s=o?[o.toFinding()]:[],a=t.filter(({definition:e})=>e.beside?.includes(n)??!0);return[...s,...e.findings,...a.map(wa)].sort(mi)}const Cw=({facts:e,figures:t})=>void 0===t.supplementMgAtLeast||pi(e,"supplements")?[]:["supplements"];function Tw(e,t,n,{safety:o,dose:s}){if("emergency"===n)return[];const a=s.deciding.findIndex(({truth:e})=>"yes"===e),r=(a<0?s.deciding:s.deciding.slice(0,a)).filter(({definition:e})=>"incomplete"===n||"above"===e.outcome);return[...new Set([...o.missing,...Cw(t),...wi(e,r,t)])]}const Dw=(e,t)=>void 0===e||void 0===t?null:{low:e,high:t};function Ew({referenceLowMg:e,referenceHighMg:t}){const n=Dw(e,t);return n&&n.low===n.high?n.low:n}function Fw(e,t,{safety:n,dose:o},s){return"below"!==s&&"within"!==s||o.told.some(({definition:e})=>!0===e.withholdsPlan)||n.withholdsPlan||fi(e,t)||(t.figures.roomMg??-1)<0||0!==t.figures.unplannedMg?null:function(e,t){const n=_w(e,t);if(!n)return null;const o=n.moments.map(({at:e,moment:t,mg:n})=>({at:e,moment:t,mg:n})),s=Nr(e,xr(e,t),o);return{...s,startMgPerDay:s.elementalMgPerDay,startDays:0}}(e,t.facts)}function Lw(e,t,n={}){return function(e,t){const n=function(e){return!1!==e.figures.takesMagnesium?e:{...e,situation:Object.freeze({...e.situation,hoursKept:!0})}}(t),{figures:o,standard:s,claims:a}=n,r=Ei(e,n,["ask-professional"]),i=Fi(yi(e,n),r),l=function({rules:e},{situation:t}){const n=ka(e.dose,t);return{told:n.filter(({truth:e,definition:t})=>"yes"===e&&void 0===t.outcome),deciding:n.filter(({definition:e})=>void 0!==e.outcome)}}(e,n),c=function(e,{atLeast:t}){const{outcome:n,by:o}=e;return"ask-professional"!==t||"emergency"===n||"incomplete"===n?e:{outcome:t,..."within"!==n&&"below"!==n&&o&&{by:o}}}(function(e,{deciding:t}){const n=t.find(({truth:e,definition:t})=>"yes"===e&&"above"===t.outcome);if("emergency"===e.outcome)return{outcome:"emergency"};if("ask-professional"===e.outcome)return{outcome:"ask-professional",...n&&{by:n}};if(n)return{outcome:"above",by:n};const[o]=t;return"incomplete"===e.outcome||"yes"!==o?.truth?{outcome:"incomplete"}:{outcome:o.definition.outcome??"incomplete",by:o}}(i,l),r),{outcome:d}=c;return{version:1,kind:"dose",outcome:d,foodMg:Dw(o.foodLowMg,o.foodHighMg),supplementMg:o.supplementMg??null,supplementMgHigh:o.supplementMgHigh??null,referenceMg:Ew(o),upperLevelMg:o.upperLevelMg??null,plan:Fw(e,n,{safety:i,dose:l},d),findings:[...Ow(i,l,c),...Pm(e,n,d)],missing:Tw(e,n,d,{safety:i,dose:l}),standard:s,claims:a,knowledge:ye(e)}}(e,sc(e,t,n))}function Bw({plan:e,...t},n,o){return{wake:o.wake??n.wake??e.defaultWake,bed:o.bed??n.bed??e.defaultBed,meals:o.meals??n.meals??e.defaultMeals,medicines:xr({plan:e,...t},n).map(({medicine:e,times:t})=>({id:e,times:o.medicineTimes[e]??t}))}}const Nw=/^([01]\d|2[0-3]):[0-5]\d$/,qw=e=>{const t=e?.slice(0,5);return void 0!==t&&Nw.test(t)?t:void 0};function Hw(e,t){const n=qw(t[e]);return void 0===n?{}:{[e]:n}}function Rw({plan:e},{meals:t}){if(!t)return{};const[n,o,s]=e.defaultMeals;return{meals:[qw(t[0])??n,qw(t[1])??o,qw(t[2])??s]}}function Ww(e,{medicineTimes:t}){const n={...e.medicineTimes};for(const[e,o]of Object.entries(t)){const t=o.map(qw).filter(e=>void 0!==e);t.length>0?n[e]=t:delete n[e]}return Object.keys(n).length>0?{medicineTimes:n}:{}}const Uw=(e,t,n)=>({...e,medicineTimes:{...e.medicineTimes,[t]:n}});function Iw(e){const t=Yu(e);return void 0===t||t>Ra?void 0:t}function Gw({foodMg:e,diet:t}){return{way:void 0===e?t?"portions":null:"number",text:void 0===e?"":String(e),wrong:!1}}const Vw={screen:"signs",drafts:new Map,offered:new Map,held:new Map,searches:new Map,food:null,declared:null,day:{medicineTimes:{}},carried:new Map,brought:[]},Kw=["signs-now","supplements","age","sex","life-stage","medicines","conditions","signs-topic","diet"],Yw=e=>e.startsWith("own-"),Zw=e=>Kw.some(t=>t===e)||Yw(e),Jw=({questions:e})=>e.map(({id:e})=>e).filter(Yw),Qw=e=>[...Kw,...Jw(e)],Xw=({questions:e},t)=>e.find(e=>e.id===t),ev=({answers:e},{offered:t})=>({path:[...e.keys()],answers:e,offered:t});function tv({kind:e,fact:t},n){const o=n&&vm({kind:e,...void 0!==t&&{fact:t}},n,qa);return o&&"answer"in o?o.answer:void 0}const nv=({held:e,drafts:t},n)=>e.has(n)?e.get(n):t.get(n),ov=["supplements","signs-topic","diet"],sv=e=>rm(e).length>0?null:im(e);function av(e,t){const n={answers:new Map(t.carried),drafts:new Map(t.drafts),outgrown:[],takesAntacid:!1};return function({knowledge:e},t,{answers:n}){for(const o of Qw(e)){if(ov.includes(o))continue;const s=Xw(e,o),a=s&&tv(s,nv(t,o));a&&n.set(o,a)}}(e,t,n),function(e,t,n){const o=kc(e,ev(n,t));n.takesAntacid=ir(e.knowledge,o).length>0;const s=t.drafts.get("supplements");if(!s)return;const a=gm({kind:"supplements"},s,n.takesAntacid);n.drafts.set("supplements",a);const r=tv({kind:"supplements"},a);r&&n.answers.set("supplements",r),r&&!r.unsure||(n.someRows=[...a.rows.map(sv),null])}(e,t,n),function({knowledge:e,options:t,...n},o,s){const a="signs-topic",r=o.drafts.get(a),i=tv({kind:"many"},r);if(!r||!i)return;const l=kc({knowledge:e,options:t,...n},ev(s,o)),c=(dc(e,l,t,a)?.choices??[]).every(e=>o.offered.get(a)?.includes(e)),d=c?i:function(e){if(e.unsure)return e;const t=e.value;return t.length>0?{unsure:!1,value:[...t,ea]}:void 0}(i);d&&s.answers.set(a,d),c||(s.outgrown.push(a),s.drafts.set(a,{...r,picked:r.picked.filter(e=>e!==lm)}))}(e,t,n),n}function rv(e,t,n){const{knowledge:o,options:s}=e,a=dc(o,n,s,"diet")?t.drafts.get("diet"):void 0,r=t.declared?.day.foodMg;return function(e,t,n){const{wake:o,bed:s,meals:a,medicineTimes:r,...i}=t;return{...i,...void 0!==o&&void 0===n.wake&&{wake:o},...void 0!==s&&void 0===n.bed&&{bed:s},...void 0!==a&&void 0===n.meals&&{meals:a},...Hw("wake",n),...Hw("bed",n),...Rw(e,n),...Ww(t,n)}}(o,t.food?function(e,t,n){const{diet:o,foodMg:s,unsure:a=[],...r}=e,i=function({way:e,text:t},{portions:n,tableMg:o}){if("unsure"===e)return{unsure:["diet"]};if("table"===e)return void 0===o?null:{foodMg:o};if("number"===e){const e=Iw(t);return void 0===e?null:{foodMg:e}}const s=n&&vm({kind:"portions"},n,qa);return s&&"answer"in s&&!s.answer.unsure?{diet:s.answer.value}:null}(t,n)??{},l=[...a.filter(e=>!(e=>"diet"===e||"foodMg"===e)(e)),...i.unsure??[]];return{...r,...i,unsure:l}}(n,t.food,{portions:a,tableMg:r}):n,t.day)}function iv(e,t){const{outcome:n,missing:o}=e;if(0===t.length||"emergency"===n)return e;const s="within"===n||"below"===n;return{...e,missing:[...new Set([...o,...t])],...s&&{outcome:"incomplete",plan:null}}}function lv(e,t){const n=function(e,t){const n=[...t.drafts.keys()].flatMap(t=>Xw(e.knowledge,t)??[]),o={...e.hostFacts};for(const{fact:e,kind:t}of n)"many"!==t&&delete o[e];return{...e,hostFacts:o}}(e,t),{knowledge:o,options:s}=n,a=av(n,t),r=ev(a,t),i=rv(n,t,kc(n,r)),l=((e,{someRows:t})=>e.supplements||!t?e:{...e,supplements:t})(i,a),c=function({knowledge:e,options:t},n){const o=Qw(e).map(o=>dc(e,n,t,o));return new Map(o.flatMap(e=>e?[[e.id,e]]:[]))}(n,i),d=function({hostFacts:e},t,{drafts:n,takesAntacid:o},{searches:s}){const a=new Map(n);for(const[n,s]of t)a.has(n)||a.set(n,fm(s,{answer:void 0,offered:[]},e,o));for(const[e,t]of a)a.set(e,{...t,search:s.get(e)??""});return a}(e,c,a,t),u=[...c.keys()].filter(e=>(({knowledge:e},t)=>{const n=Xw(e,t);return!0===n?.confirm||!0===n?.adds||void 0!==n&&nr(n.fact)})(n,e)&&!r.path.includes(e)),m=u.flatMap(e=>Xw(o,e)?.fact??[]);return{questions:c,drafts:d,food:t.food??Gw(e.hostFacts),day:Bw(o,i,t.day),given:r,facts:i,figures:sc(o,l,s).figures,recommendation:iv(Lw(o,l,s),m),unconfirmed:u.filter(e=>d.get(e)?.prefilled),outgrown:a.outgrown}}function cv(e,t,n){const o=(t.unsure||"supplements"!==e.kind?[]:t.value).some(({use:e})=>"antacid-laxative"===e);return fm({id:e.id,fact:e.fact,kind:e.kind,unsure:e.unsure,choices:[...n]},{answer:t,offered:n},{},o)}const dv=({offered:e},t)=>e.get(t.id)??t.choices??[],uv={drafts:new Map},mv=e=>e!==lm&&e!==cm;function hv(e,t,n){const o=[...new Set([...t,...n])],s=o.filter(mv);return o.includes(cm)&&!s.some(t=>(({redFlags:e},t)=>{const n=e[t]?.urgency;return"112"===n||"crisis"===n})(e,t))?[...s,cm]:s.length>0?s:o}const gv=({form:e,amount:t,basis:n,perDay:o,prescribed:s,antacid:a})=>JSON.stringify([e,Yu(t)??t,n,Yu(o)??o,s,a]),pv=e=>gv(em(e,0)),fv=({row:e,answer:t})=>"supplements"!==e.kind||t.unsure?[]:t.value;function kv(e,t,n,o){const{id:s,row:a,answer:r,choices:i}=o,l=cv(a,r,i),c=t.drafts.get(s)??n.drafts.get(s);return c?"many"===a.kind?{...l,picked:hv(e,l.picked,c.picked)}:"supplements"!==a.kind?l:function(e,t,n){const o=function(e,t){if(e.picked.includes(lm))return[];const n=t.map(pv);return e.rows.filter(e=>{const t=n.indexOf(gv(e));return t>=0&&n.splice(t,1),t<0&&(({label:e,form:t,amount:n})=>[e,t,n].some(e=>""!==e.trim()))(e)})}(t,n);if(0===o.length)return e;const s=pm(e.rows),a=[...e.rows,...o.map((e,t)=>({...e,key:s+t}))];return{...e,rows:a,picked:e.picked.includes(cm)?e.picked:[dm]}}(l,c,function(e,t){const n=e.map(pv),o=t.filter(e=>{const t=n.indexOf(pv(e));return t>=0&&n.splice(t,1),t<0});return[...e,...o]}(fv(o),t.brought)):l}function bv({given:e,more:t},n){if(void 0!==t.foodMg)return Gw({foodMg:t.foodMg});const o=e.path.includes("diet")?e.answers.get("diet"):void 0;return!o||o.unsure&&n?n:{way:o.unsure?"unsure":"portions",text:n?.text??"",wrong:!1}}function wv({wake:e,bed:t,meals:n,medicineTimes:o={}},s){return{...s,medicineTimes:{...s.medicineTimes,...o},...void 0!==e&&{wake:e},...void 0!==t&&{bed:t},...void 0!==n&&{meals:n}}}function vv(e,t,n=Vw,o=uv){const s=function(e,{given:t}){return t.path.flatMap(n=>{const o=t.answers.get(n),s=Xw(e,n);if(!o||!s)return[];const a="many"!==s.kind||o.unsure?[]:o.value;return[{id:n,row:s,answer:o,choices:[...new Set([...dv(t,s),...a])]}]})}(e,t),a=s.filter(({id:e,answer:t})=>Zw(e)&&!("diet"===e&&t.unsure)),r=s.filter(({id:e})=>!Zw(e)),i=e=>n.offered.get(e)??[];return{...n,screen:t.given.path.includes("signs-now")?"check":n.screen,held:new Map,drafts:new Map([...n.drafts,...a.map(t=>[t.id,kv(e,n,o,t)])]),offered:new Map([...n.offered,...a.map(({id:e,choices:t})=>[e,[...new Set([...t,...i(e)])]])]),carried:new Map([...n.carried,...r.map(({id:e,answer:t})=>[e,t])]),food:bv(t,n.food),day:wv(t.more,n.day),brought:s.some(({row:e})=>"supplements"===e.kind)?s.flatMap(fv):n.brought}}const yv=(e,t)=>e.kind===t.kind&&("portion"!==e.kind||"portion"===t.kind&&e.group===t.group)&&("supplement"!==e.kind||"supplement"===t.kind&&e.key===t.key&&e.field===t.field);function $v(e,t){const n=vm(e,t,qa);return"problems"in n?n.problems:[]}const xv=["age"];function Mv(e,t,n,o){const s=t.questions.get(n)?.choices??[],{drafts:a,offered:r}=e,i={...o,prefilled:!1};return{...e,drafts:new Map(a).set(n,i),offered:new Map(r).set(n,s)}}const jv=e=>0===e.held.size?e:{...e,held:new Map};function zv(e,t,n,o,s){const a=t.drafts.get(o),r=Xw(n,o);if(!a||!r||"written"===s&&!e.drafts.has(o))return e;const i=$v(r,a).filter(e=>"all"===s||function(e,t){switch(t.kind){case"missing":return""!==e.text.trim();case"portion":return""!==(e.portions[t.group]??"").trim();case"supplement":{if("form"===t.field)return!0;const n=e.rows.find(({key:e})=>e===t.key),o=n&&n[t.field];return"string"==typeof o&&""!==o.trim()}}}(a,e)||a.problems.some(t=>yv(t,e)));return 0===i.length&&0===a.problems.length?e:{...e,drafts:new Map(e.drafts).set(o,{...a,problems:i})}}const Sv=(e,t,n)=>{const o=e.food??Gw(t),s="number"===o.way&&void 0===Iw(o.text)&&("all"===n||""!==o.text.trim());return s===o.wrong?e:{...e,food:{...o,wrong:s}}};function Av(e,t,n,o){const s=e.food??Gw(n.hostFacts),a=jv(e);return"diet"!==o||"portions"===s.way?zv(a,t,n.knowledge,o,"all"):Sv(a,n.hostFacts,"all")}function Pv(e,t,n){return n.reduce((e,n)=>{const o=t.drafts.get(n);return o?Mv(e,t,n,o):e},e)}class _v{state=Vw;broken=!1;#Z;#Te;#re=null;#De=null;#Ee=new Map;#Fe;constructor(e,t){this.#Z=e,this.#Te=t}get ground(){if(!this.#re)throw new Error("nothing to run on yet");return this.#re}get check(){return this.#De??=lv(this.ground,this.state),this.#De}follow(e){const t=this.#re;if(t&&function(e,t){return e.knowledge===t.knowledge&&e.hostFacts===t.hostFacts&&e.options.standard===t.options.standard&&e.options.claims===t.options.claims}(t,e)||(this.#re=e,this.#De=null,this.resume()),this.broken)return;const{state:n}=this;this.#Le(e),this.#de(()=>function(e,t,n){const{declared:o,food:s}=e;if(n===(o?.day??null))return e;const a="table"===s?.way?o?.before??null:s;if(!n)return{...e,declared:null,food:a};const r={...s??Gw(t),way:"table",wrong:!1};return{...e,declared:{day:n,before:a},food:r}}(this.state,e.hostFacts,Ac())),this.state!==n&&this.resume()}get blocks(){if(this.broken||!this.#re)return!1;const{outcome:e}=this.check.recommendation;return"ask-professional"===e||"emergency"===e}change(e,t){const n=this.check.drafts.get(e)?.rows.length??0;this.#Be((n,o,{knowledge:s})=>function(e,t,n,o,s){const a=t.drafts.get(o),r=Xw(n,o);if(!a||!r)return e;const i=s(a),l=function(e,t,n,{search:o}){return o===n.search?e:{...e,searches:new Map(e.searches).set(t,o)}}(e,o,a,i);if(function(e,t){return Object.keys(e).every(n=>"search"===n||e[n]===t[n])}(a,i))return l;const c=Mv(l,t,o,function(e,t,n){const o=$v(e,t).filter(e=>n.some(t=>yv(t,e)));return{...t,problems:o}}(r,i,a.problems));return!xv.includes(o)||e.held.has(o)?c:{...c,held:new Map(e.held).set(o,e.drafts.get(o))}}(n,o,s,e,t));const o=this.broken?n:this.check.drafts.get(e)?.rows.length??0;n>0&&o!==n&&this.#me(()=>Ym(this.#Z.renderRoot,o>n))}changeFood(e){this.#Be((t,n,{hostFacts:o})=>function(e,t,n){const o=e.food??Gw(t),s={...o,...n},a="number"!==s.way||void 0!==Iw(s.text);return{...e,food:{...s,wrong:o.wrong&&!a}}}(t,o,e))}changeDay(e){this.#Be(t=>({...t,day:e(t.day)}))}commit(e){this.broken||"signs"===this.state.screen||(null!==e&&this.#Ne((t,n,o)=>function(e,t,n,o){const s=zv(jv(e),t,n.knowledge,o,"written");return"diet"===o&&s.food?Sv(s,n.hostFacts,"written"):s}(t,n,o,e)),this.#qe())}confirm(e){this.#Ne((t,n)=>Pv(t,n,e)),this.#qe(),this.#me(()=>{const[t]=e;void 0!==t&&Km(this.#Z.renderRoot,`#ask-${t} :is(input, select)`)})}go(){this.#Ne((e,t,n)=>{const o=Av(Pv(e,t,["signs-now"]),t,n,"signs-now");return 0===o.drafts.get("signs-now")?.problems.length?{...o,screen:"check"}:o});const e="check"===this.state.screen;this.#me(()=>e?this.#He():Vm(this.#Z.renderRoot))}undo(){this.#Ne((e,t,{knowledge:n})=>function(e,t){const n=e.drafts.get("signs-topic"),o=e=>{const n=t.redFlags[e]?.urgency;return"112"===n||"crisis"===n};if(!n?.picked.some(o))return{...e,screen:"signs"};const s=n.picked.filter(e=>!o(e));return{...e,drafts:new Map(e.drafts).set("signs-topic",{...n,picked:s})}}(e,n)),this.#me(()=>this.#He())}show(e){this.#Ne((t,n,o)=>Av(t,n,o,e)),this.#me(()=>{const t=this.#De?.unconfirmed.includes(e);t?Km(this.#Z.renderRoot,`section:has(#ask-${e}) [part="confirm-button"]`):Vm(this.#Z.renderRoot,`#ask-${e}`)})}restart(){this.broken=!1,this.#Re(),_c(),this.#Ee=zc(),this.#Ne(()=>Vw),this.#me(()=>Gm(this.#Z.renderRoot))}receive(e){const{broken:t}=this;this.broken=!1,this.#Ne((n,o,{knowledge:s})=>t?vv(s,e):vv(s,e,n,o)),this.#me(()=>this.#He())}stop(){this.#Re(),this.#re&&!this.broken&&this.#Ne(e=>jv(e))}resume(){"check"===this.state.screen&&this.#We()}fail(e){this.broken=!0,console.warn(`<${this.#Z.localName}> stopped: ${e instanceof Error?e.message:String(e)}`)}#Le({knowledge:e}){if(zc()===this.#Ee)return;const t=this.#Ee,n=new Map([...zc()].filter(([e,n])=>t.get(e)!==n));this.#Ee=zc(),this.#de(()=>function(e,t,n,o){let s=e;for(const[e,a]of o){const o=Xw(n,e);!o||t.given.path.includes(e)&&mc(t.given.answers.get(e),a)||(s={...s,drafts:new Map(s.drafts).set(e,cv(o,a,o.choices??[])),offered:new Map(s.offered).set(e,o.choices??[])})}return s}(this.state,this.check,e,n))}#Re(){clearTimeout(this.#Fe),this.#Fe=void 0}#We(){this.#Re(),this.#Fe=setTimeout(()=>this.#qe(),500)}#He(){Gm(this.#Z.renderRoot),this.#qe()}#Be(e){const t=this.#Ue;this.#Ne(e),this.#We(),this.#Ue!==t&&this.#me(()=>this.#He())}get#Ue(){return!this.broken&&"check"===this.state.screen&&"emergency"===this.check.recommendation.outcome}#qe(){this.#Re(),this.broken||(this.#Ne(e=>jv(e)),this.broken||(Sc(this.check.given),this.#Ee=zc(),this.#me(this.#Te)))}#Ne(e){this.#de(()=>e(this.state,this.check,this.ground)),this.#Z.requestUpdate()}#de(e){try{const t=e();if(t===this.state)return;const n=lv(this.ground,t);this.state=t,this.#De=n}catch(e){this.fail(e)}}#me(e){this.#Z.requestUpdate(),this.#Z.updateComplete.then(e)}}function Ov(e,{form:t,use:n},o){return void 0!==t?fh(e,t).name:"antacid-laxative"===n?e.supplements.antacid:e.supplements.row({index:o+1})}const Cv=(e,t)=>e.form===t.form&&e.amountMg===t.amountMg&&e.basis===t.basis&&e.compoundMg===t.compoundMg&&e.use===t.use;function Tv(e,t,n){const o=function(e,t){const n=t.map((t,n)=>({entry:t,name:Ov(e,t,n)}));return n.map(({entry:e,name:t})=>{const o=n.filter(e=>e.name===t);return{name:t,first:n.findIndex(n=>n.name===t&&Cv(n.entry,e)),isShared:o.some(t=>!Cv(t.entry,e))}})}(e,n.supplements??[]);return(_w(t,n)?.moments??[]).map(({takes:t})=>e.list(function({doseCheck:e},t,n){const o=new Map;for(const{supplement:e,units:s}of n){const n=t[e]?.first??e;o.set(n,(o.get(n)??0)+s)}return[...o].map(([n,o])=>{const{name:s="",isShared:a=!1}=t[n]??{};return a?e.takeNumbered({count:o,index:n+1,supplement:s}):e.take({count:o,supplement:s})})}(e,o,t)))}const Dv={within:"good",below:"mild",above:"caution","ask-professional":"stop",emergency:"stop",incomplete:"open"};function Ev({ground:e},{rule:t}){const n=Xi(e.knowledge.rules.dose,t);return void 0!==n?.outcome||1===n?.beside?.length}function Fv(e){const{outcome:t,findings:n}=e.check.recommendation;return n.filter(n=>"ask-professional"===t||!Ev(e,n))}const Lv=e=>Fv(e).filter(t=>!pf(e.ground.knowledge,t)),Bv={supplements:"supplements",ageYears:"age",sex:"sex",lifeStage:"life-stage",medicines:"medicines",conditions:"conditions",redFlags:"signs-topic",diet:"diet",foodMg:"diet"};function Nv({ground:{knowledge:e},check:t}){const{missing:n}=t.recommendation,o=n.flatMap(e=>Bv[e]??[]),s=e.questions.filter(({fact:e})=>nr(e)&&n.includes(e));return Qw(e).filter(e=>o.includes(e)||s.some(t=>t.id===e))}const qv=(e,t)=>t.some(({rule:t})=>!0===Xi(e,t)?.withholdsPlan);function Hv(e){const{words:t,help:n,check:o}=e,{outcome:s,findings:a}=o.recommendation,{verdict:r}=t.doseCheck;return"ask-professional"===s?r.askText:"incomplete"===s?r.incompleteText:a.filter(t=>Ev(e,t)).map(e=>Hh(t,e,n).text).join(" ")}function Rv({ground:e,check:t},n){const{outcome:o,findings:s}=t.recommendation;if("within"!==o&&"below"!==o)return Dv[o];if(void 0!==n.overEuLevelMg)return"caution";const{dose:a}=e.knowledge.rules;return s.some(({rule:e,severity:t})=>"caution"===t&&Object.hasOwn(a,e))||!0===n.isDoubted||n.isMinor&&0!==n.supplementMgHigh?"mild":Dv[o]}function Wv(e){const{words:t,check:n}=e,{outcome:o,upperLevelMg:s}=n.recommendation,{verdict:a}=t.doseCheck,r=function({words:e,ground:t,check:n}){const{supplementMg:o,supplementMgHigh:s,upperLevelMg:a,findings:r}=n.recommendation,{gapMg:i,foodLowMg:l,referenceHighMg:c}=n.figures,d=Mf(t.knowledge,r),{rules:u,limits:m}=t.knowledge;return{professional:e.professionals[d],refer:d,isMinor:fi(t.knowledge,n),isDoubted:qv(u.safety,r),...qv(u.dose,r)&&{overEuLevelMg:m.euCeilingMg},onSkin:(n.facts.supplements??[]).some(e=>Ta(t.knowledge,e)),...null!==o&&{supplementMg:o},...null!==s&&{supplementMgHigh:s},...null!==a&&{upperLevelMg:a},...void 0!==i&&{gapMg:i},...void 0!==l&&{foodLowMg:l},...void 0!==c&&{referenceHighMg:c}}}(e),i="incomplete"===o||"above"===o,l=null!==s&&r.supplementMgHigh&&"ask-professional"!==o;return{tone:Rv(e,r),title:a.titles[o](r),sum:a.sum(r),limit:l?a.limit({...r,upperLevelMg:s}):"",text:Hv(e),missing:i?Nv(e):[]}}const Uv=({title:e,sum:t,limit:n})=>[`${e}.`,t,n].filter(Boolean).join(" "),Iv=({check:e})=>!["ask-professional","emergency"].includes(e.recommendation.outcome);function Gv(e){const{words:t,help:n,settings:o}=e,s=Lv(e);return 0===s.length?V:U`<section class="block notes-part" part="safety" aria-labelledby="safety">
    <h3 id="safety">${t.doseCheck.notes}</h3>
    ${Wh({words:t,findings:s,help:n,debug:o.debug})}
  </section>`}const Vv=({ground:e,check:t})=>Iv({check:t})&&(t.figures.supplementMgHigh??0)>0&&ak(e.knowledge,t.facts),Kv=({check:e})=>["below","within"].includes(e.recommendation.outcome),Yv=({ground:e,check:t})=>({knowledge:e.knowledge,claims:t.recommendation.claims,goals:t.facts.goals});function Zv({ground:e,check:t}){const{findings:n,standard:o,claims:s,plan:a}=t.recommendation;return[...n.flatMap(({sources:e})=>e),...oi(e.knowledge,o,t.facts),...a?Ad(e.knowledge,s):[],...Vv({ground:e,check:t})?e.knowledge.besideAdvice.vitaminB6.sources:[],...Kv({check:t})?vf(Yv({ground:e,check:t})):[]]}function Jv({words:e,check:t,state:n}){const{food:o}=e.doseCheck,s=e.doseCheck.sections.food;if("unsure"===t.food.way)return[{label:s,value:o.ways.unsure}];const{foodMg:a}=t.facts,r="table"===t.food.way?n.declared?.day:void 0;if(r)return[{label:s,value:e.foodDay.fromTable({mg:r.foodMg,isEstimated:r.isEstimated})}];if("number"===t.food.way&&void 0!==a)return[{label:s,value:e.mg(a)}];const i=t.questions.get("diet");return i&&t.facts.diet?[{label:s,value:Zh(e,i,t.facts.diet)}]:[]}const Qv=(e,t)=>"signs-topic"===t?e.doseCheck.sections.signs:Zp(e,t).label;function Xv(e){const{words:t,check:n}=e;return[...[...n.questions.values()].flatMap(e=>{const o="diet"===e.id?void 0:n.given.answers.get(e.id);if(!o)return[];const s=Zh(t,e,o.unsure?void 0:o.value);return[{label:Qv(t,e.id),value:s}]}),...Jv(e)]}const ey=e=>null!=e&&!("string"==typeof e&&""===e.trim());function ty(e){return"string"!=typeof e?e:/^\d+(\.\d+)?$/.test(e.trim())?Number(e):void 0}function ny(e,t,n,o){const s=lr(e,{[t]:n});return void 0===s[t]?{bad:o}:{facts:{[t]:s[t]}}}function oy(e,t,n){switch(t){case"age":return ny(e,"ageYears",ty(n),n);case"foodMg":return ny(e,"foodMg",ty(n),n);case"sex":case"lifeStage":return ny(e,t,(e=>"string"==typeof e?e.trim().toLowerCase():e)(n),n);case"supplements":return function(e,t){const n="string"==typeof t?Cs(t,5e4):null,o=n?.ok?n.value:t;return Array.isArray(o)?function(e,t){if(t.length>Ua)return{bad:`${t.length} rows`,expected:"at most 50"};const n=t.flatMap((t,n)=>(t=>"bad"in ny(e,"supplements",[t],t))(t)?[{row:t,number:n+1}]:[]),[o]=n;if(!o)return ny(e,"supplements",t,t);const s=n.map(({number:e})=>e).join(", ");return{bad:o.row,expected:`${n.length>1?"rows":"row"} ${s}: ${jw}`}}(e,Array.from(o)):{bad:t}}(e,n);case"medicines":case"conditions":return function(e,t,n){const o="string"==typeof n?n.trim().split(/[\s,]+/):n;if(!Array.isArray(o))return{bad:n};const s=1===o.length&&"none"===o[0]?[]:o,a=s.filter(n=>lr(e,{[t]:[n]})[t]?.[0]===n),r=s.filter(e=>!a.includes(e)),i=r.every(e=>"string"==typeof e)?r.join(" "):r;return{facts:{[t]:[...new Set([...a,ea])]},...r.length>0&&{bad:i}}}(e,t,n)}}function sy(e,t){try{return e()}catch{return t}}function ay({words:e,ground:t,check:n,on:o},s){const a=n.questions.get(s),r=n.drafts.get(s);return a&&r?{words:e,knowledge:t.knowledge,question:a,texts:Zp(e,s),draft:r,change:e=>o.change(s,e)}:null}function ry(e,t,{prefilled:n=!1}={}){const o=ay(e,t);if(!o)return V;const{texts:s}=o;return U`<fieldset
    class="ask"
    id="ask-${t}"
    part="question"
    data-question=${t}
    aria-describedby=${s.hint?Xp(o):V}
  >
    <legend class="ask-title">${s.title}</legend>
    ${tf(o)} ${n?of(o):V} ${ef(o)}
    ${sf(o)}
  </fieldset>`}function iy(e,t,n,o){return U`<section
    class="block input-section"
    part="section section-${t}"
    aria-labelledby="section-${t}"
  >
    <h3 id="section-${t}">${(({words:e},t)=>"own"===t?e.host.section:e.doseCheck.sections[t])(e,t)}</h3>
    ${function({words:e,check:t,on:n},o){const s=o.filter(e=>t.unconfirmed.includes(e)),a=o.filter(e=>t.outgrown.includes(e)&&t.given.path.includes(e));if(s.length+a.length===0)return V;const r=e.doseCheck;return U`<div class="confirm">
    ${s.length>0?nf(e):U`<p class="small prefilled" part="prefilled">${fd.info()}${r.outgrown}</p>`}
    <button
      class="button"
      type="button"
      part="confirm-button"
      @click=${()=>n.confirm([...s,...a])}
    >
      ${fd.check()}${r.confirm}
    </button>
  </div>`}(e,n)} ${o}
  </section>`}function ly({id:e,label:t,quiet:n,value:o,input:s}){return U`<div class="time">
    <label class=${n?"quiet":"label"} for=${e}>${t}</label>
    <input
      class="field"
      id=${e}
      type="time"
      .value=${Gu(o)}
      @input=${e=>s(e.target.value)}
    />
  </div>`}function cy(e){const{words:t,check:n}=e,{medicines:o}=n.day,s=t.doseCheck.day,a=U`<details class="disclosure" part="disclosure" ?open=${o.length>0}>
    <summary part="summary">${fd.chevron()}<span>${s.fold}</span></summary>
    <div class="disclosed stack">
      <p class="muted">${s.hint}</p>
      ${function({words:e,check:t,on:n}){const{wake:o,bed:s,meals:a}=t.day,r=e.doseCheck.day;return U`<div class="times">
    ${ly({id:"wake",label:r.wake,value:o,input:e=>n.day(t=>({...t,wake:e}))})}
    ${a.map((e,o)=>ly({id:`meal-${o}`,label:r.meals[o]??"",value:e,input:e=>n.day(n=>((e,t,n,o)=>({...t,meals:e.meals.map((e,t)=>t===n?o:e)}))(t.day,n,o,e))}))}
    ${ly({id:"bed",label:r.bed,value:s,input:e=>n.day(t=>({...t,bed:e}))})}
  </div>`}(e)} ${o.map(t=>function(e,t){const{words:n,on:o}=e,s=n.doseCheck.day,a=yd(n,t.id);return U`<fieldset class="medicine-times">
    <legend class="label">${s.medicine({medicine:a})}</legend>
    <div class="times">
      ${t.times.map((n,o)=>function(e,{id:t,times:n},o){const{words:s,on:a}=e,r=s.doseCheck.day,i={medicine:yd(s,t),index:o+1},l=e=>a.day(n=>Uw(n,t,e));return U`<div class="time-row">
    ${ly({id:`time-${t}-${o}`,label:r.time(i),quiet:!0,value:n[o]??"",input:e=>l(n.map((t,n)=>n===o?e:t))})}
    ${n.length>1?U`<button
            class="icon-button"
            type="button"
            aria-label=${r.remove(i)}
            @click=${()=>l(n.filter((e,t)=>t!==o))}
          >
            ${fd.close()}
          </button>`:V}
  </div>`}(e,t,o))}
      ${t.times.length<6?U`<button
              class="button inline"
              type="button"
              aria-label=${s.addTo({medicine:a})}
              @click=${()=>o.day(e=>Uw(e,t.id,[...t.times,""]))}
            >
              ${fd.plus()}${s.add}
            </button>`:V}
    </div>
  </fieldset>`}(e,t))}
    </div>
  </details>`;return iy(e,"day",[],a)}const dy=a`
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1);
    align-items: end;
  }

  .time-row {
    display: flex;
    align-items: center;
    gap: 0.15em;
  }

  /* Wide enough for a clock of twelve hours. */
  .time .field {
    inline-size: 9.25em;
  }

  .medicine-times {
    padding-block-start: calc(var(--_space) * 0.5);
  }

  .medicine-times .button.inline {
    margin-inline: 0;
  }
`,uy=["unsure","portions","number"];function my({words:e,state:t}){const n=t.declared?.day;if(!n)return[];const{fromTable:o,fromTableDetail:s}=e.foodDay;return[{value:"table",label:o({mg:n.foodMg,isEstimated:n.isEstimated}),detail:s}]}const hy={good:fd.check,mild:fd.info,caution:fd.alert,stop:fd.stop,open:fd.more};function gy(e,t){const{missing:n}=Wv(e);return 0===n.length?V:U`<div class="missing" part="missing">
    <p class="small muted" id=${t}>${e.words.doseCheck.verdict.missing}</p>
    <ul class="missing-list" aria-labelledby=${t}>
      ${n.map(t=>U`<li>
            <button class="button" type="button" @click=${()=>e.on.show(t)}>
              ${function({words:e},t){const{sections:n}=e.doseCheck;return"supplements"===t?n.taken:"diet"===t?n.food:"signs-topic"===t?n.signs:Zp(e,t).label}(e,t)}
            </button>
          </li>`)}
    </ul>
  </div>`}const py=({check:e})=>"ask-professional"===e.recommendation.outcome;const fy=a`
  .verdict {
    --_tone: var(--_line-strong);
    display: flex;
    align-items: center;
    gap: 0.65em;
    padding: 0.6em 0.8em;
    border: 1px solid color-mix(in srgb, var(--_tone) 55%, transparent);
    border-radius: var(--_radius);
    /* Opaque: what scrolls away below it must not shine through. */
    background:
      linear-gradient(
        color-mix(in srgb, var(--_tone) 14%, transparent),
        color-mix(in srgb, var(--_tone) 14%, transparent)
      ),
      var(--_surface);
    transition:
      background-color 0.2s,
      border-color 0.2s;
  }

  .verdict.good {
    --_tone: var(--_accent);
  }

  .verdict.mild {
    --_tone: var(--_mild);
  }

  .verdict.caution {
    --_tone: var(--_caution);
  }

  .verdict.stop {
    --_tone: var(--_stop);
  }

  /* It goes along on a small screen: the outcome is always whole, the sum below it has one line. */
  .verdict h2 {
    min-inline-size: 0;
    font-size: 1em;
    line-height: 1.4;
    letter-spacing: -0.005em;
    text-wrap: wrap;
    hyphens: manual;
    overflow-wrap: break-word;
  }

  .verdict-sum {
    display: block;
    overflow: hidden;
    font-weight: 400;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .limit {
    display: none;
  }

  .verdict-icon {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 50%;
    background: var(--_tone);
  }

  .verdict-icon svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    stroke: var(--_surface);
    stroke-width: 2.5;
  }

  .minded {
    display: grid;
    gap: 0.35em;
    font-weight: 600;
  }

  .minded > li {
    display: flex;
    gap: 0.55em;
    align-items: flex-start;
  }

  .minded svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
    stroke: var(--_caution);
  }

  .minded .stop svg {
    stroke: var(--_stop);
  }

  .missing-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }

  .missing-list .button {
    padding-inline: 0.9em;
    border-color: var(--_line);
    font-size: 0.9375em;
    font-weight: 500;
    text-align: start;
  }

  .missing-list .button:hover {
    border-color: var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .verdict {
      gap: 0.85em;
      padding: 0.85em 1.1em;
    }

    .verdict h2 {
      font-size: 1.125em;
    }

    .verdict-icon {
      font-size: 1.15em;
    }

    .limit {
      display: inline;
    }
  }

  @container mg (min-width: 52em) {
    .verdict {
      align-items: flex-start;
      padding: 1.1em 1.15em;
    }

    .verdict h2 {
      display: grid;
      gap: 0.25em;
    }

    .verdict-title {
      font-size: 1.3em;
      line-height: 1.25;
      letter-spacing: -0.015em;
      text-wrap: balance;
    }

    .dot {
      display: none;
    }

    .verdict-sum {
      font-size: 0.9412em;
      white-space: normal;
    }
  }

  /* Hardly any height: the outcome alone. */
  @media (max-height: 22em) {
    .verdict {
      padding-block: 0.35em;
    }

    .verdict-sum {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .verdict {
      border: 2px solid CanvasText;
      background: Canvas;
    }

    .verdict-icon {
      background: none;
    }

    .verdict-icon svg {
      stroke: CanvasText;
    }
  }
`;function ky(e){const t=t=>e.on.commit(function(e){const{target:t}=e,n=t instanceof Element?t.closest("[data-question]"):null;return n?.getAttribute("data-question")??null}(t));return U`<form
    class="inputs"
    part="inputs"
    novalidate
    autocomplete="off"
    @change=${t}
    @submit=${e=>{e.preventDefault(),t(e)}}
  >
    ${(e=>iy(e,"taken",["supplements"],ry(e,"supplements")))(e)} ${function(e){const t=["age","sex","life-stage"];return iy(e,"person",t,U`${t.map(t=>ry(e,t))}`)}(e)} ${(e=>iy(e,"medicines",["medicines"],ry(e,"medicines")))(e)} ${(e=>iy(e,"health",["conditions"],ry(e,"conditions")))(e)}
    ${function(e){return e.check.questions.has("signs-topic")?iy(e,"signs",["signs-topic"],ry(e,"signs-topic")):V}(e)} ${function(e){const{words:t,check:n,ground:o}=e,{food:s}=t.doseCheck,a=n.questions.has("diet"),r=U`<fieldset class="ask" id="ask-diet" part="question" data-question="diet">
    <legend class="ask-title">${s.question}</legend>
    <p class="muted hint">
      ${s.hint} ${a?V:s.noEstimate({years:o.knowledge.estimateFromYears})}
    </p>
    ${function(e){const{words:t,check:n,on:o}=e,{ways:s}=t.doseCheck.food,a=uy.filter(e=>"portions"!==e||n.questions.has("diet"));return Qh({name:"food-way",type:"radio",choices:[...my(e),...a.map(e=>({value:e,label:s[e]}))],picked:null===n.food.way?[]:[n.food.way],pick:e=>o.food({way:e})})}(e)} ${"portions"===n.food.way?function(e){const t=ay(e,"diet");if(!t)return V;const n={...t,question:{...t.question,unsure:!1}};return U`<div class="stack">
    ${t.texts.hint?U`<p class="muted">${t.texts.hint}</p>`:V} ${ef(t)}
    ${sf(n)}
  </div>`}(e):V}
    ${"number"===n.food.way?function({words:e,check:t,on:n}){const{food:o}=e.doseCheck;return Vu({id:"food-mg",label:o.label,unit:o.unit,value:t.food.text,error:t.food.wrong?o.error({most:Ra}):void 0,input:e=>n.food({text:e})})}(e):V}
  </fieldset>`;return iy(e,"food",["diet"],r)}(e)} ${function(e){const t=Jw(e.ground.knowledge).filter(t=>e.check.questions.has(t));return 0===t.length?V:iy(e,"own",t,U`${t.map(t=>ry(e,t))}`)}(e)} ${cy(e)}
    ${gy(e,"missing-below")}
  </form>`}function by(e){const t=py(e);return U`<section class="screen check" part="check" aria-labelledby="heading">
    <p class="quiet" role="status">${e.announced}</p>
    <div class="side" role="group" aria-labelledby="heading" tabindex="0">
      ${function(e){const{tone:t,title:n,sum:o,limit:s}=Wv(e);return U`<header class="verdict ${t}" part="verdict verdict-${t}">
    <span class="verdict-icon">${hy[t]()}</span>
    <h2 id="heading" tabindex="-1" part="heading">
      <span class="quiet">${e.words.doseCheck.verdict.heading}: </span
      ><span class="verdict-title">${n}<span class="dot">.</span></span>
      <span class="verdict-sum figures"
        >${o} ${s?U`<span class="limit">${s}</span>`:V}</span
      >
    </h2>
  </header>`}(e)} ${t?Gv(e):V} ${function(e){const t=Wv(e);return U`<div class="verdict-body stack" part="verdict-text">
    ${function(e){const{words:t,help:n}=e,o=Fv(e).filter(({severity:e})=>"info"!==e);return 0===o.length||py(e)?V:U`<ul class="minded" part="minded">
    ${o.map(e=>U`<li class=${e.severity}>
          ${"stop"===e.severity?fd.stop():fd.alert()}<span
            >${Hh(t,e,n).title}</span
          >
        </li>`)}
  </ul>`}(e)} ${t.text?U`<p>${t.text}</p>`:V} ${gy(e,"missing")}
    ${function({words:e,check:t}){return t.recommendation.plan?U`<div>
    <button class="button" type="button" part="to-plan-button" @click=${e=>Km(e.currentTarget.getRootNode(),"#plan")}>
      ${e.doseCheck.verdict.toDay}
    </button>
  </div>`:V}(e)}
  </div>`}(e)} ${function(e){const{words:t,ground:n,check:o}=e,{figures:s,facts:a}=o,r=void 0===s.referenceLowMg&&!s.supplementMgHigh;if(!Iv(e)||r)return V;const i=void 0===a.foodMg&&void 0!==a.diet;return Gf({words:t,figures:s,limitMg:s.upperLevelMg,proposedMg:0,spreadPercent:i?100*n.knowledge.estimateSpread.share:0})}(e)}
    </div>
    ${ky(e)} ${t?V:Gv(e)}
    <div class="after">
      ${function({words:e,ground:t,check:n,help:o}){const s=n.recommendation.plan;if(!s)return V;const{knowledge:a}=t;return Pd({words:e,knowledge:a,facts:n.facts,help:o,plan:s,claims:n.recommendation.claims,takes:Tv(e,a,n.facts)})}(e)} ${function({words:e,check:t,quizThere:n,on:o}){const{outcome:s,plan:a}=t.recommendation;return"incomplete"===s?V:yf({words:e,print:o.print,...a&&{save:o.save,diary:o.diary},...n&&{handOver:{label:e.together.toQuiz,go:o.handOver}}})}(e)} ${function({words:e,ground:t,help:n,settings:o,check:s}){const{findings:a}=s.recommendation;return ff(t.knowledge,{words:e,findings:a,help:n,debug:o.debug})}(e)} ${function(e){const{words:t,ground:n}=e;return U`${Vv(e)?rk(t,n.knowledge):V}
  ${Kv(e)?wf({words:t,...Yv(e)}):V}`}(e)} ${function({words:e,settings:t,check:n,consent:o,on:s}){return"incomplete"===n.recommendation.outcome?V:gf({words:e,eventDetail:t.eventDetail,consent:o,answer:s.consent})}(e)} ${(e=>nk({words:e.words,knowledge:e.ground.knowledge,standard:e.check.recommendation.standard,cited:Zv(e),withFigures:Iv(e)}))(e)}
      ${function({words:e,on:t}){return U`<div>
    <button class="button" type="button" part="restart-button" @click=${()=>t.restart()}>
      ${e.quiz.restart}
    </button>
  </div>`}(e)}
    </div>
  </section>`}const wy=a`
  .screen.check {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.75);
    max-inline-size: 72em;
  }

  /* The sentence goes along below the top of the screen; all else of the side column stands in the page. */
  .side {
    display: contents;
  }

  .side > .verdict {
    position: sticky;
    z-index: 2;
    inset-block-start: calc(var(--mg-sticky-top, 0px) + 0.35em);
    margin-inline: calc(var(--_space) * -0.5);
    box-shadow: 0 0.4em 1.2em -0.6em rgb(0 0 0 / 0.35);
  }

  .side > .verdict + .verdict-body {
    margin-block-start: calc(var(--_space) * -0.75);
  }

  .side > .block:not(.notes-part) {
    order: 2;
  }

  .inputs,
  .after {
    display: grid;
    gap: calc(var(--_space) * 2.25);
    min-inline-size: 0;
  }

  .check > .notes-part {
    order: 1;
  }

  .after {
    order: 3;
  }

  .input-section {
    gap: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  .input-section > h3 {
    font-size: 1.3em;
  }

  .ask-title {
    font-weight: 600;
  }

  .confirm {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  /* What takes the focus is scrolled clear of the verdict. */
  .inputs :is(input, select, textarea, button, summary),
  .after #plan {
    scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 7em) 2em;
  }

  /* A few short answers side by side: the page is long enough. */
  @container mg (min-width: 30em) {
    .inputs .choice-grid:has([type='radio']) {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }

    .inputs .choice-grid:has([type='radio']):has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container mg (min-width: 52em) {
    .screen.check {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(17em, 24em);
      gap: calc(var(--_space) * 2.25) calc(var(--_space) * 3);
      align-items: start;
    }

    .check > :is(.inputs, .notes-part, .after) {
      grid-column: 1;
    }

    /* Stretched, so that on a low screen the sentence alone can go along; as a grid it could not. */
    .check > .side {
      display: flex;
      flex-direction: column;
      grid-column: 2;
      grid-row: 1 / span 3;
      gap: calc(var(--_space) * 1.25);
      align-self: stretch;
      order: 0;
    }

    .side > * {
      flex: none;
    }

    .side > .verdict {
      margin-inline: 0;
    }

    .side > .verdict + .verdict-body {
      margin-block-start: 0;
    }

    .inputs > :first-child {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .inputs :is(input, select, textarea, button, summary),
    .after #plan {
      scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 1em) 2em;
    }
  }

  @media (min-height: 36em) {
    @container mg (min-width: 52em) {
      .check > .side {
        position: sticky;
        align-self: start;
        inset-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--mg-sticky-top, 0px) - 2em);
        /* Room for outlines, which would be cut off. */
        margin: -0.4em;
        padding: 0.4em;
        overflow: auto;
      }

      .side > .verdict {
        position: static;
        box-shadow: none;
      }
    }
  }
`,vy=({state:e,check:t})=>"check"===e.screen&&"emergency"===t.recommendation.outcome;const yy=[Mk,Sk,zk,xk,Xh,dg,Qu,ug,Yp,Uh,kf,If,jd,_d,tk,nh,jk,a`
  .frame {
    --_mild: color-mix(in srgb, currentColor 50%, var(--_accent));
  }
`,dy,fy,wy],$y=Object.freeze({});class xy extends Tc{static settings=Sw;static properties=At(zw);static styles=yy;#fe=new _v(this,()=>this.#Te());#we="open";#Ie=[];#ye=$y;#ce="";#Ge="";#F=null;#Ve=!1;#Ke=[];kind="dose";get settings(){return super.settings}receive(e){this.#fe.follow(this.#xe),this.#fe.receive(e)}blocks(){return this.#fe.blocks}connectedCallback(){super.connectedCallback(),this.#fe.resume()}disconnectedCallback(){super.disconnectedCallback(),this.#fe.stop()}willUpdate(e){super.willUpdate(e),this.#Ye()}update(e){this.#fe.follow(this.#xe),this.#Ze(),function(e,t){const n=e&&!CSS.supports("overflow-anchor","auto")?e.getBoundingClientRect().top:0;if(t(),!e?.isConnected||n>=0)return;const o=e.getBoundingClientRect().top-n;0!==o&&window.scrollBy({top:o,behavior:"instant"})}(this.renderRoot.querySelector(".inputs"),()=>super.update(e))}render(){return U`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">${this.#je()}</div>`}#je(){const e=()=>this.#Se.restart();if(this.#fe.broken)return $k(this.words,e);try{return function(e){const{words:t,ground:n,settings:o,problems:s,check:a,state:r}=e,i="check"===r.screen?a.recommendation.findings:[],l=o.debug&&!vy(e);return U`${function(e){if("signs"===e.state.screen)return function(e){const{words:t,settings:n,on:o}=e,s=t.doseCheck;return U`<form
    class="screen intro"
    part="intro"
    novalidate
    autocomplete="off"
    aria-labelledby="heading"
    @submit=${e=>{e.preventDefault(),o.go()}}
  >
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${s.title}</h2>
      <p class="lead">${s.lead}</p>
    </div>
    <div class="stack small muted notes">
      ${Vh(t)} ${Gh(t,n.eventDetail)}
    </div>
    ${ry(e,"signs-now",{prefilled:!0})}
    <div class="steps">
      <button class="button primary" type="submit" part="start-button">${s.start}</button>
    </div>
  </form>`}(e);if(!vy(e))return by(e);const{words:t,ground:n,help:o,settings:s,check:a,on:r}=e;return Ih({words:t,knowledge:n.knowledge,findings:a.recommendation.findings,help:o,country:s.country,undo:r.undo})}(e)}
  ${l?Nh({words:t,knowledge:n.knowledge,problems:s,findings:i}):V}`}(this.#Ae)}catch(t){return this.#fe.fail(t),$k(this.words,e)}}#Ye(){const{age:e,sex:t,lifeStage:n,foodMg:o,supplements:s,medicines:a,conditions:r}=this.settings,i={age:e,sex:t,lifeStage:n,foodMg:o,supplements:s,medicines:a,conditions:r},l=[super.hostFacts,this.knowledgeUsed,...Object.values(i)];if(l.every((e,t)=>e===this.#Ie[t]))return;this.#Ie=l;const c=function(e,t){const n={},o=[];for(const s of Object.keys(zw)){if(!ey(e[s]))continue;const a=sy(()=>oy(t,s,e[s]),{bad:e[s]});if(Object.assign(n,a.facts),"bad"in a){const{attribute:e,expected:t}=zw[s];o.push($t(e,a.bad,a.expected??t))}}return{facts:n,problems:o}}(i,this.knowledgeUsed);this.setProblems("prefill",c.problems),this.#ye=function(e,{facts:t}){const n={...e,...t};return void 0!==t.foodMg&&delete n.diet,n}(super.hostFacts,c)}get#xe(){const{standard:e,claims:t}=this.settings;return{knowledge:this.knowledgeUsed,hostFacts:this.#ye,options:{standard:e,claims:t}}}get#Ae(){const{ground:e,state:t,check:n}=this.#fe;return{words:this.words,ground:e,settings:this.settings,state:t,check:n,help:$u(this.settings.country),consent:this.#we,announced:this.#Ge,problems:this.configProblems,quizThere:void 0!==Oc("quiz"),on:this.#Se}}#Se={change:(e,t)=>this.#fe.change(e,t),food:e=>this.#fe.changeFood(e),day:e=>this.#fe.changeDay(e),commit:e=>this.#fe.commit(e),go:()=>{this.#fe.go(),this.#Je()},undo:()=>{this.#fe.undo(),this.#Je()},confirm:e=>this.#fe.confirm(e),show:e=>this.#fe.show(e),restart:()=>{this.#we="open",this.#Ge="",this.#ce="",this.#F=null,this.#fe.restart()},consent:e=>this.#_e(e),handOver:()=>{const{ground:e,state:t}=this.#fe;Oc("quiz")?.receive(function(e,t){const{given:n,facts:o,food:s}=lv(e,t),a=n.answers.get("diet"),r="unsure"===s.way?{unsure:!0}:"portions"===s.way?a:void 0,{wake:i,bed:l,meals:c,medicineTimes:d,foodMg:u}=o,m={...void 0!==i&&{wake:i},...void 0!==l&&{bed:l},...void 0!==c&&{meals:c},...void 0!==d&&{medicineTimes:d},..."number"===s.way&&void 0!==u&&{foodMg:u}},h=new Map(n.answers);return r?h.set("diet",r):h.delete("diet"),{given:{path:r?[...n.path,"diet"]:n.path,answers:h,offered:n.offered},more:m}}(e,t))},save:()=>{const{plan:e}=this.#fe.check.recommendation;e&&Cu(this.words,e)},diary:()=>{const{plan:e}=this.#fe.check.recommendation;e&&du(this,function({words:e,help:t,ground:n,check:o},s){const{claims:a,knowledge:r}=o.recommendation;return{words:e,help:t,plan:s,claims:a,knowledge:r,takes:Tv(e,n.knowledge,o.facts)}}(this.#Ae,e))},print:()=>su(this,function(e){const{words:t,ground:n,check:o,help:s}=e,{knowledge:a}=n,{facts:r,figures:i,recommendation:l}=o,{plan:c,upperLevelMg:d}=l,u=Wv(e);return{words:t,title:t.doseCheck.title,outcome:Uv(u),text:u.text,answers:Xv(e),findings:Lv(e).map(e=>Hh(t,e,s)),goodToKnow:l.findings.filter(e=>pf(a,e)).map(e=>Hh(t,e,s)),figures:Iv(e)?nu(t,{...i,limitMg:d??void 0}):[],plan:c,takes:c?Tv(t,a,r):void 0,separations:c?xr(a,r):[],sources:ek(t,a.sources,Zv(e)),knowledge:l.knowledge,help:s,night:Er(a,r)}}(this.#Ae))};#_e(e){this.#we=e?"yes":"no",this.requestUpdate(),this.updateComplete.then(()=>{Km(this.renderRoot,"#consent"),e&&this.#ke()})}#Je(){this.#fe.broken||(this.#ce=this.#Qe)}get#Qe(){return Uv(Wv(this.#Ae))}#Te(){this.isConnected&&!this.#fe.broken&&"signs"!==this.#fe.state.screen&&(this.#Xe(),this.#ke())}#Xe(){const e=this.#Qe;e!==this.#ce&&(this.#ce=e,this.#Ge=e,this.requestUpdate())}#Ze(){const e=[this.language,this.#fe.ground];e.some((e,t)=>e!==this.#Ke[t])&&(this.#Ge=""),this.#Ke=e}#ke(){const{ground:e,check:t}=this.#fe,{recommendation:n,facts:o}=t,{outcome:s}=n;if("incomplete"===s&&(this.#F?.outcome??s)===s)return;const{eventDetail:a,pushDatalayer:r}=this.settings,i=bu(n,a,"yes"===this.#we,o,e.knowledge),l=JSON.stringify(i),c=l!==this.#F?.text;this.#F={outcome:s,text:l},c&&(function(e,t,n){Dt(e,"mg-recommendation",n)}(this,0,i),r&&!this.#Ve&&gd("dose"),this.#Ve=!0)}}for(const e of Object.values(yw))Gl(e);xw("mg-dose-check",xy);const My=1e5,jy=20971520,zy=1e5,Sy="the row is left out",Ay={"unclosed-quote":()=>`a quotation mark that is closed; ${Sy}`,"text-after-quote":()=>`no text after a closing quotation mark, and quotation marks inside a field written twice; ${Sy}`,"too-few-fields":({count:e,total:t})=>`as many fields as the header has (${t}), not ${e}; ${Sy}`,"too-many-fields":({count:e,total:t})=>`as many fields as the header has (${t}), not ${e}: a field with a separator in it stands in quotation marks; ${Sy}`,"not-json":()=>`JSON that can be read; ${Sy}`,"not-a-food":()=>`an object with id, names and mgPer100g; ${Sy}`,unreadable:()=>`plain values that can be read; ${Sy}`,"no-name":()=>`a name as text; ${Sy}`,"long-name":({most:e})=>`a name of at most ${e} characters; ${Sy}`,"bad-id":({most:e})=>`a text of 1 to ${e} characters; ${Sy}`,"double-id":({firstLine:e})=>`an id that no earlier row has, as row ${e} does; ${Sy}`,"no-number":()=>`a number without unit, or nothing where it was not measured; ${Sy}`,thousands:()=>`a number without thousands separators, with at most two decimals; ${Sy}`,"out-of-range":({most:e})=>`a number of mg from 0 to ${e}; ${Sy}`,"bad-portion":({most:e})=>`a number of grams above 0, at most ${e}; the portion is left out`,"bad-text":({most:e})=>`a text of at most ${e} characters; the field is left out`},Py="CSV with a header, or JSON",_y={"bad-address":()=>"an address that starts with https: or http:, or a relative one",offline:()=>"a connection to the internet; there is none",unreachable:()=>"a URL that can be reached from this page; it gave no answer",timeout:({seconds:e})=>`an answer that does not fall silent for ${e} seconds`,status:({status:e})=>`a URL that answers with ${Py}; it answered ${e}`,"too-large":({mostMb:e})=>`at most ${e} MB`,"web-page":()=>`${Py}; a web page came`,workbook:()=>`${Py}; the workbook of a spreadsheet came, which can be saved as CSV`,"no-list":()=>'a list of foods, or {"foods": [ \u2026 ]}',"no-columns":({found:e,missing:t})=>`a header with the columns ${t}, separated by comma, semicolon or tab; found was ${e}`,"no-rows":()=>"at least one food","no-good-rows":({count:e})=>`at least one row that can be used, of the ${e} that are there`,unreadable:()=>"plain values that can be read"};function Oy(e,t,n){const o=function(e,{rowProblems:t,rowProblemCount:n}){const o=t.slice(0,20).map(t=>$t(function(e,{line:t,column:n}){return"foods"===e?`foods[${t-1}]${null===n?"":`.${n}`}`:`src line ${t}${null===n?"":`, ${n}`}`}(e,t),t.value,(e=>Ay[e.code](e))(t)));return n<=20?o:[...o,$t(e,`${n} problems`,"no problems in the rows; the first 20 are told one by one")]}(e,n);if(n.cut){const t="at most 100000 rows; the rest is left out";o.unshift($t(e,"more than 100000 rows",t))}return n.failure&&o.unshift($t(e,function(e){if("string"==typeof e||"object"!=typeof e||null===e)return e;try{return Array.isArray(e)?`${e.length} rows`:`{ ${Object.keys(e).slice(0,10).join(", ")} }`}catch{return"(object)"}}(t),(e=>_y[e.code](e))(n.failure))),o}const Cy=["","-","\u2013","\u2014","null"],Ty=/^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/,Dy=/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/,Ey=/^[+-]?\d{1,3}(?:[.,'\u2019\s]\d{3})+(?:[.,]\d*)?$/;function Fy(e){return null==e?null:"string"==typeof e?function(e){const t=e.trim();return Cy.includes(t.toLowerCase())?null:t.length>30?"no-number":Dy.test(t)?"thousands":Ty.test(t)?Number(t.replace(",","."))+0:Ey.test(t)?"thousands":"no-number"}(e):"number"==typeof e&&Number.isFinite(e)?e+0:"no-number"}const Ly=/\p{Cc}/u,By=/[\u202A-\u202E\u2066-\u2069]/g,Ny=e=>e.length<13?e:` ${e}`.slice(1);function qy(e){return(Ly.test(e)?e.replaceAll(/[\t\r\n]+/g," ").replaceAll(/\p{Cc}/gu,""):e).replaceAll(By,"").trim()}const Hy=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g,Ry=(e,t)=>e.length>t&&(e.length>2*t||e.replaceAll(Hy,"_").length>t);class Wy{#et=new Map;#tt;constructor(e){this.#tt=e}own(e){return this.#tt?Ny(e):e}share(e){const t=this.#et.get(e);if(void 0!==t)return t;const n=this.own(e);return this.#et.size<5e3&&this.#et.set(n,n),n}}const Uy=["nl","en","de","fr"],Iy=200,Gy=e=>void 0===e?"":Ny(yt(e)),Vy=e=>null!=e&&""!==e;function Ky(e,t,n,o){if(!Vy(e))return"";const s="string"==typeof e?qy(e):null;return null===s?(o.push({code:"no-name",column:t,value:Gy(e)}),null):Ry(s,Iy)?(o.push({code:"long-name",column:t,value:Gy(s),most:Iy}),null):n.own(s)}function Yy(e,t){const n=Ds(e,"mgPer100g"),o=Fy(n);if(null===o)return null;const s={column:"mgPer100g",value:""};if("string"==typeof o)t.push({...s,code:o,value:Gy(n)});else{if(o>=0&&o<=zy)return o;t.push({...s,code:"out-of-range",value:Gy(n),most:zy})}}function Zy(e,t){const n=Ds(e,"portionGrams"),o=Fy(n);if(null===o)return;if("number"==typeof o&&o>=.01&&o<=5e3)return o;const s=Gy(n);t.push({code:"bad-portion",column:"portionGrams",value:s,most:5e3})}function Jy(e,t,n,o){const s=Ds(e,t);if(!Vy(s))return;const a="string"==typeof s?qy(s):null;if(null!==a&&!Ry(a,Iy))return""===a?void 0:n.share(a);o.push({code:"bad-text",column:t,value:Gy(s),most:Iy})}function Qy(e,t,n){const o=function(e,t,n){const o=Ds(e,"id");if(!Vy(o))return"";const s="number"==typeof o&&Number.isFinite(o)?String(o):o,a="string"==typeof s?qy(s):null;return null===a||Ry(a,Iy)?(n.push({code:"bad-id",column:"id",value:Gy(o),most:Iy}),null):t.own(a)}(e,t,n),s=function(e,t,n){const o=Ds(e,"names")??Ds(e,"name");if(Ts(o))return function(e,t,n){const o={};for(const s of Uy){const a=Ky(Ds(e,s),`names.${s}`,t,n);if(null===a)return null;""!==a&&(o[s]=a)}return Object.keys(o).length>0?o:(n.push({code:"no-name",column:"names",value:""}),null)}(o,t,n);const s=Ky(o,"names",t,n);return""===s&&n.push({code:"no-name",column:"names",value:""}),s||null}(e,t,n),a=Yy(e,n);if(null===o||null===s||void 0===a)return null;const r=Zy(e,n),i=Jy(e,"portionLabel",t,n),l=Jy(e,"category",t,n),c=Jy(e,"state",t,n),d=Jy(e,"source",t,n);return void 0!==r&&i&&l&&c&&d?{id:o,names:s,mgPer100g:a,portionGrams:r,portionLabel:i,category:l,state:c,source:d}:function(e,t){void 0!==t.portionGrams&&(e.portionGrams=t.portionGrams);for(const n of["portionLabel","category","state","source"]){const o=t[n];void 0!==o&&(e[n]=o)}return e}({id:o,names:s,mgPer100g:a},{portionGrams:r,portionLabel:i,category:l,state:c,source:d})}function Xy(e,t){const n=[];try{return Ts(e)?{food:Qy(e,t,n),faults:n}:{food:null,faults:[{code:"not-a-food",column:null,value:Gy(e)}]}}catch{return{food:null,faults:[{code:"unreadable",column:null,value:""}]}}}const e$=Object.freeze({foods:[],rowProblems:[],rowProblemCount:0,cut:!1,failure:null}),t$=e=>({...e$,failure:e}),n$=(e,t)=>({foods:[],problems:[],lines:new Map,texts:e,columnName:t,problemCount:0,rows:0,cut:!1});function o$(e){return e.cut=e.rows===My,e.cut||e.rows++,!e.cut}const s$=e=>Ny(yt(e));function a$(e,t,n){e.problemCount++,e.problems.length<1e3&&e.problems.push(Object.freeze({...n,line:t}))}const r$=e=>`row-${e}`;function i$(e,t,n){const{food:o,faults:s}=Xy(n,e.texts);for(const n of s){const o=null===n.column?null:e.columnName(n.column);a$(e,t,{...n,column:o})}o&&function(e,t,n){""===n.id&&(n.id=r$(t));const{id:o}=n,s=e.lines.get(o);if(void 0!==s){const n=e.columnName("id");return a$(e,t,{code:"double-id",column:n,value:o,firstLine:s})}e.lines.set(o,t),e.foods.push(n)}(e,t,o)}const l$=(e,t=function({foods:e,rows:t}){return 0===t?{code:"no-rows"}:0===e.length?{code:"no-good-rows",count:t}:null}(e))=>({foods:t?[]:e.foods,rowProblems:e.problems,rowProblemCount:e.problemCount,cut:e.cut,failure:t});function c$(e,t){for(let n=t+1;n<e.length;n++){const t=e.charCodeAt(n);if(34===t||10===t||13===t)return n;92===t&&n++}return e.length}function d$(e){switch(e){case 91:case 123:return 1;case 93:case 125:return-1;default:return 0}}function u$(e,t){let n=0;for(let o=t;o<e.length;o++){const t=e.charCodeAt(o);if(34===t?o=c$(e,o):n+=d$(t),n<0||0===n&&44===t)return o}return e.length}function m$(e,t){let n=t;for(;n<e.length&&e.charCodeAt(n)<=32;)n++;return n}const h$=(e,t)=>"["===e[t];function g$(e,t,n){return'"'===e[t]&&"foods"===e.slice(t+1,n)}class p${#nt=[];look(e){if(null===this.#nt||!Ts(e))return;const t=Object.keys(e);t.includes("mgPer100g")?this.#nt=null:0===this.#nt.length&&(this.#nt=t.slice(0,20))}readingOf(e){if(null===this.#nt||0===e.foods.length)return l$(e);const t=s$(this.#nt.join(", "));return l$(e,{code:"no-columns",found:t,missing:"mgPer100g"})}}const f$=()=>n$(new Wy(!1),e=>e);function k$(e,t,n){try{const o=n();t.look(o),i$(e,e.rows,o)}catch{a$(e,e.rows,{code:"unreadable",column:null,value:""})}}function b$(e){const t=Ts(e)?Ds(e,"foods"):e;return Array.isArray(t)?t:null}const w$=e=>({code:"not-json",column:null,value:s$(e)});function v$(e,t,n){try{const o=JSON.parse(n);return t.look(o),i$(e,e.rows,o),!0}catch{return a$(e,e.rows,w$(n)),!1}}function*y$(e){const t=function(e){const t=m$(e,0);return h$(e,t)?t:"{"===e[t]?function(e,t){for(let n=m$(e,t+1);n<e.length;){const t=c$(e,n),o=m$(e,t+1),s=58===e.charCodeAt(o)&&g$(e,n,t),a=m$(e,o+1);if(s)return h$(e,a)?a:-1;const r=u$(e,a);if(44!==e.charCodeAt(r))return-1;n=m$(e,r+1)}return-1}(e,t):-1}(e);if(-1===t)return t$({code:"no-list"});const n=f$(),o=new p$,s=function*(e,t){for(let n=t+1;n<e.length;){const t=u$(e,n),o=e.slice(n,t).trim(),s=44!==e.charCodeAt(t);if(""!==o&&(yield{text:o,end:t}),s)return"]"===e[t];n=t+1}return!1}(e,t);let a=!0,r=s.next();for(;!r.done&&o$(n);r=s.next())a=v$(n,o,r.value.text),yield r.value.end/e.length;return!0===r.done&&!r.value&&a&&a$(n,n.rows+1,w$("")),o.readingOf(n)}class $${places=[];#ot=[];offer(e,t){const n=this.#ot;if(!(t>(n.length<60?-1/0:n.at(-1)??-1/0)))return;let o=n.length;for(;o>0&&t>(n[o-1]??0);)o--;n.splice(o,0,t),this.places.splice(o,0,e),n.length<=60||(n.pop(),this.places.pop())}}class x${kinds=[];#he={category:new Set,state:new Set};#z=new Wy(!1);look(e,t,n){const o=this.#he[t],s=Ds(e,t);if(1e3===o.size||o.has(s))return;o.add(s);const a=Jy(e,t,this.#z,n);void 0!==a&&this.kinds.push({[t]:a})}}function M$(e,t,n){const o=performance.now()+120;for(let s=0;s<t;s++){if(s%1024==0&&performance.now()>o)return!1;try{const t=e[s];Ts(t)&&n(t,s)}catch{continue}}return!0}const j$=e=>31*(31*e.charCodeAt(e.length-1)+e.charCodeAt(e.length-2))+e.charCodeAt(e.length-3);function z$(e,t){try{return function(e,t){const n=b$(e);if(!n||n.length<=t.moreThan)return null;const o=Math.min(n.length,My),s="ascending"===t.direction?-1:1,a=Math.ceil(o/2e3),r=new Float64Array(Math.ceil(o/a)).fill(NaN),i=new $$,l=new x$,c=[],d=M$(n,o,(e,n)=>{const o=Yy(e,c)??NaN,d=o*(Zy(e,c)??t.ordinaryGrams)/100;n%a===0&&(r[n/a]=d),i.offer(n,s*("mg-per-100g"===t.sort?o:d)),l.look(e,"category",c),l.look(e,"state",c)}),u=d?function(e,t,n){const o=new Wy(!1),s=new Map;for(const t of n){const{food:n}=Xy(e[t],o);n&&s.set(t,{...n,id:n.id||r$(t+1)})}const a=function(e,t,n){const o=new Map,s=new Set(n),a=new Set(n.map(j$)),r=new Wy(!1);return M$(e,t,(e,t)=>{const n=Ds(e,"id"),i="number"==typeof n?String(n):n;"string"==typeof i&&a.has(j$(i))&&s.has(i)&&!o.has(i)&&Xy(e,r).food&&o.set(i,t)}),o}(e,t,Array.from(s.values(),({id:e})=>e));for(const[e,{id:t}]of s)(a.get(t)??e)<e&&s.delete(e);return s}(n,o,i.places):new Map;return 0===u.size?null:{foods:[...u.values()],places:[...u.keys()],count:o,portionsMg:r,kinds:l.kinds}}(e,t)}catch{return null}}function S$(){return new Promise(e=>{try{!function(e){const{port1:t,port2:n}=new MessageChannel;t.addEventListener("message",()=>{t.close(),e()},{once:!0}),t.start(),n.postMessage(null)}(e)}catch{setTimeout(e,0)}})}function A$(e){const t=performance.now()+10;for(;;){for(let t=0;t<16;t++){const t=e.next();if(t.done)return t}const n=e.next();if(n.done||performance.now()>=t)return n}}async function P$(e,t,{signal:n,tell:o}){let s=t;for(;;){if(o?.(s),await S$(),n?.aborted)return null;const t=A$(e);if(t.done)return t.value;s=t.value}}function _$(e,t={}){if(t.isLong)return P$(e,0,t);const n=A$(e);return n.done?n.value:P$(e,n.value,t)}function*O$(e,t,n){for(;;){const o=e.next();if(o.done)return o.value;yield t+o.value*(n-t)}}function*C$(e){try{return yield*e}catch{return t$({code:"unreadable"})}}function T$(e){try{return(b$(e)?.length??0)>5e3}catch{return!1}}class D${state="built-in";progress=null;ready=Promise.resolve();#Z;#c;#h=e$;#w=null;#m=null;#g=null;#st;constructor(e,t){this.#Z=e,this.#c=t,e.addController(this)}get foods(){return this.#h.foods}get rowProblems(){return this.#h.rowProblems}get rowProblemCount(){return this.#h.rowProblemCount}get cut(){return this.#h.cut}get failure(){return this.#h.failure}preview(e){return"loading"!==this.state||"object"!=typeof this.#m?null:(e&&void 0===this.#st&&(this.#st=z$(this.#m,e)),this.#st??null)}get given(){return this.#w??(this.#Z.getAttribute("src")?.trim()||null)}set given(e){this.#w=e||null,this.#Z.requestUpdate()}retry(){this.#J(),this.#m=null,this.#Z.requestUpdate()}hostConnected(){this.#m!==this.given&&this.#Z.requestUpdate()}hostUpdate(){const{given:e}=this;e!==this.#m&&this.#Z.isConnected&&(this.#J(),this.#m=e,this.#$(e))}hostDisconnected(){const e=null!==this.#g;this.#J(),e&&(this.#m=null)}#J(){this.#g?.abort(),this.#g=null}#$(e){if(null===e)return this.#k(e$,"built-in");const t=new AbortController,n=this.#at(e,t);if(!(n instanceof Promise))return this.#k(n);this.#k(e$,"loading"),this.#g=t,this.ready=n.then(e=>this.#b(t,e))}#at(e,t){const{signal:n}=t,o=e=>this.#rt(t,e);return"string"==typeof e?this.#it(e,{signal:n,tell:o}):((e,t={})=>_$(C$(function*(e){const t=b$(e);return t?yield*function*(e){const t=f$(),n=new p$,{length:o}=e;for(let s=0;s<o&&o$(t);s++)k$(t,n,()=>e[s]),yield(s+1)/o;return 0===o?l$(t,null):n.readingOf(t)}(t):t$({code:"no-list"})}(e)),{...t,isLong:T$(e)}))(e,{signal:n,tell:o})}async#it(e,t){const n=null===this.#w;try{const{loadOwnFoods:o,readFoodsText:s}=await Promise.resolve().then(()=>RA);return t.signal.aborted?null:await(n?o(e,t):s(e,t))}catch{return t$({code:"unreachable"})}}#rt(e,t){if(this.#g!==e||this.#st)return;const n=this.progress;(null===t||null===n?t!==n:1===t||t-n>=.02)&&(this.progress=t,this.#Z.requestUpdate())}#b(e,t){this.#g===e&&null!==t&&(this.#g=null,this.#k(t),this.#Z.requestUpdate())}#k(e,t=(e.failure?"failed":"ready")){this.state=t,this.progress=null,this.#st=void 0,this.#h=e;const n=null===this.#w?"src":"foods";this.#c.tell(Oy(n,this.#m,e))}}const E$={portions:[],declared:"list",isMenu:!1,undo:null,typed:new Map,wrong:[],avoid:null,menu:null},F$=5e3,L$=100,B$=e=>Math.round(100*e)/100,N$=e=>B$(e)>0&&e<=F$,q$=({portions:e},t)=>e.find(e=>e.id===t)?.grams;function H$(e,t,n=null){const o=e=>t.some(t=>t.id===e);return{...e,portions:t,declared:0===t.length?"list":e.declared,isMenu:t.length>0&&e.isMenu,undo:n,typed:new Map([...e.typed].filter(([e])=>o(e))),wrong:e.wrong.filter(o)}}const R$=({portions:e,declared:t,isMenu:n})=>({portions:e,declared:t,isMenu:n});function W$(e,t){if(!e.typed.has(t)&&!e.wrong.includes(t))return e;const n=new Map(e.typed);return n.delete(t),{...e,typed:n,wrong:e.wrong.filter(e=>e!==t)}}function U$(e,t,n){if(!N$(n))return e;const o=q$(e,t);return void 0!==o?G$(e,t,Math.min(o+n,F$)):e.portions.length>=L$?e:H$(e,[...e.portions,{id:t,grams:B$(n)}])}function I$(e,t){const n=q$(e,t);return void 0===n?e.portions.length>=L$?"full":null:n>=F$?"most":null}function G$(e,t,n){const o=q$(e,t);if(void 0===o||!N$(n))return e;const s=W$(e,t);return B$(n)===o?s:H$(s,e.portions.map(e=>e.id===t?{id:t,grams:B$(n)}:e))}const V$=W$;function K$(e){return 0===e.portions.length?e:H$(e,[],{what:"emptied",before:R$(e)})}function Y$(e){if(!e.undo)return e;const{portions:t,...n}=e.undo.before;return{...H$(e,t),...n}}function Z$(e,t){return 0===e.portions.length||e.declared===t||e.isMenu&&"with-rest"===t?e:{...e,declared:t}}const J$={"mg-per-portion":"descending","mg-per-100g":"descending",name:"ascending"},Q$={search:"",category:null,state:null,sort:"mg-per-portion",direction:J$["mg-per-portion"],byFit:!1,basis:"day",grams:new Map,open:new Set,editing:null,pages:1,filtersOpen:!1},X$=e=>t=>{const[n,o]=[t.search.trim(),e.trim()],s=""!==o&&(""===n||t.byFit);return{...t,search:e,byFit:s,pages:1}},ex=e=>t=>({...t,category:e,pages:1}),tx=e=>({...e,category:null,state:null,pages:1}),nx=e=>t=>({...t,sort:e,direction:J$[e],byFit:!1}),ox=e=>({...e,pages:e.pages+1}),sx=e=>({...e,filtersOpen:!e.filtersOpen}),ax=e=>({...e,editing:null});function rx(e,t,n){const o=new Map(e.grams);return null===n?o.delete(t):o.set(t,n),{...e,grams:o,editing:null}}function ix(e,t){return{attribute:e,expected:t,fallback:null,read:e=>e}}const lx={attribute:"page-size",expected:"a whole number of rows, from 1 to 1000",fallback:null,read:e=>{const t="number"==typeof e?e:Number(String(e).trim());return Number.isInteger(t)&&t>=1&&t<=1e3?t:void 0}},cx={category:zt("category","the id of a category that occurs",100),search:zt("search","a text of at most 100 characters",100),sort:Mt("sort",["mg-per-portion","mg-per-100g","name"]),pageSize:lx,age:ix("age","a number of years from 0 to 120"),sex:ix("sex",'"female" or "male"'),lifeStage:ix("life-stage",'"none", "pregnant" or "breastfeeding"'),noTray:jt("no-tray")},dx={...Tt,...cx},ux=e=>"measure"in e&&"match"in e,mx=({portionGrams:e})=>e??100;function hx(e,t){return ux(t)?Lf(e,t.portionCount,t.measure):t.portionLabel??""}function gx(e,t){return null===e||null===t?null:{lowPercent:Math.round(e/t.high*100),highPercent:Math.round(e/t.low*100)}}function px(e,t,n,o){const s=n??mx(t),a=((e,t)=>null===t?null:t*e/100)(s,t.mgPer100g);return{id:t.id,name:gr(t,e.lang),portion:void 0===n?hx(e,t):"",grams:s,mg:a,mgPer100g:t.mgPer100g,share:gx(a,o.reference),bar:o.fullMg>0?Math.min(100,(a??0)/o.fullMg*100):0}}function fx({basketKinds:e},{id:t,category:n}){return e.find(({foods:e})=>e?.includes(t))??e.find(({categories:e})=>e?.some(e=>e===n))}const kx=(e,t,n)=>e.set(t,(e.get(t)??0)+n);const bx=e=>e.filter(e=>void 0!==Ka(e?.grams,Number.MIN_VALUE,5e3));function wx({id:e,grams:t},{mgPer100g:n}){const o=Ka(n,0,1/0);return{id:e,grams:t,mg:void 0===o?null:Math.round(o*t/100)}}const vx=(e,t)=>"number"==typeof t?e/t:{low:e/t.high,high:e/t.low};function yx(e,t,{facts:n={},standard:o,foods:s=[],rest:a=!1}={}){const r=new Map(s.map(e=>[e.id,e])),i=bx(t).flatMap(t=>{const n=r.get(t.id)??hr(e,t.id);return n?[wx(t,n)]:[]}),l=i.reduce((e,{mg:t})=>e+(t??0),0),c=l+(a?(d=function(e,t,n=new Map){const o=function(e){return e.backgroundBasket.reduce((t,{food:n,portionsPerWeek:o})=>kx(t,fx(e,hr(e,n)??{id:n}),fr(e,n)*o/7),new Map)}(e);for(const{id:s,mg:a}of t){const t=n.get(s)??hr(e,s),r=t&&fx(e,t);r&&kx(o,r,-(a??0))}return[...o.values()].reduce((e,t)=>e+Math.max(0,t),0)}(e,i,r),Math.round(Number(d.toFixed(6)))):0);var d;const{standard:u}=oc({standard:o}),m=function(e,t,n){const{ageYears:o}=n,s=void 0===o?function(e,t,{sex:n,lifeStage:o="none"}){const s="none"===o,a=s?"general":o,r=Hr(e.adultFromYears),i=e.referenceIntakes[t].filter(e=>e.lifeStage===a).filter(e=>!s||void 0===n||"any"===e.sex||e.sex===n).filter(({ageBelowMonths:e})=>null===e||e>r),l=i.filter(({ageFromMonths:e})=>e>=r),c=(l.length>0?l:i).map(({mgPerDay:e})=>e).filter(e=>null!==e);return 0===c.length?null:{low:Math.min(...c),high:Math.max(...c)}}(e,t,n):Ur(e,t,{...n,ageYears:o});return s?(({low:e,high:t})=>e===t?e:{low:e,high:t})(s):null}(e,u,lr(e,n));return{version:1,kind:"foods",foods:i,totalMg:c,referenceMg:m,share:null===m?null:vx(c,m),standard:u,knowledge:ye(e)}}const $x=({categories:e,measures:t,states:n},o)=>(e?.includes(o.category)??!0)&&(t?.includes(o.measure)??!0)&&(n?.includes(o.state)??!0),xx=({meals:e},t)=>$x(e.bread,t),Mx={breakfast:[],lunch:[],dinner:[],snack:[]},jx=({foods:e},t)=>e.some(([e])=>e===t);function zx(e,t,n){const o=(({meals:e},t)=>e.customs.find(e=>$x(e,t))?.meals??[])(e,t),s=Object.values(e.dishes).filter(({meal:e})=>o.includes(e)),a=function(e,t,n){const o=e.filter(e=>jx(e,t)),s=o.map(e=>n.filter(t=>jx(e,t)).length);return o.filter((e,t)=>s[t]===Math.max(...s))}(s,t.id,n),r=e=>a.filter(t=>t.meal===e).length;return o.reduce((e,t)=>r(t)>r(e)?t:e,o[0]??"snack")}const Sx=({id:e,mgPer100g:t},n)=>({id:e,grams:n,mg:Math.round(t*n/100)});function Ax(e,t){const n={breakfast:[],lunch:[],dinner:[],snack:[]},o=bx(t).flatMap(({id:t,grams:n})=>{const o=hr(e,t);return o?[[o,n]]:[]}),s=o.map(([{id:e}])=>e);!function({meals:e},t,n){let o=e.slicesAtBreakfast;for(const[e,s]of n){const n=Math.min(s,o*e.portionGrams);o-=n/e.portionGrams,n>0&&t.breakfast.push(Sx(e,n)),s>n&&t.lunch.push(Sx(e,s-n))}}(e,n,o.filter(([t])=>xx(e,t)));for(const[t,a]of o)xx(e,t)||n[zx(e,t,s)].push(Sx(t,a));return n}function Px(e,t,n){const o=t[n].reduce((t,{id:n,grams:o})=>{const s=hr(e,n);return t+(s?function({meals:e},t,n){const o=e.filling.find(e=>$x(e,t));return void 0===o?0:n/o.grams}(e,s,o):0)},0);return o>=1}const _x=e=>e.reduce((e,{mg:t})=>e+t,0),Ox=["breakfast","lunch","dinner"],Cx=[45,90,10],Tx=["meat-poultry",void 0,"fish-seafood","meat-poultry",void 0,"meat-poultry","meat-poultry"];const Dx=(e,t)=>e.onceADay.some(e=>t.onceADay.includes(e));function Ex({meals:e,had:t},n){let o=[],s=1/0;const a=(r,i,l)=>{const c=r.length===e.length-1;for(const d of e[r.length]??[]){const e=i+d.mg,u=l+Number(t.has(d)),m=Math.abs(e-n)+30*u;c&&m>=s||r.some(e=>Dx(e,d))||(c?[o,s]=[[...r,d],m]:a([...r,d],e,u))}};return a([],0,0),o}function Fx({snacks:e,had:t,leastSnacks:n},o){let s=[],a=1/0;const r=(i,l,c)=>{const d=((e,n)=>{const s=e.filter(e=>t.has(e)).length,a=15*e.length+30*s;return n<o?Number.MAX_SAFE_INTEGER-n:n-o+a})(i,c);if(i.length>=n&&d<a&&([s,a]=[[...i],d]),3!==i.length)for(const[t,n]of e.entries())t>=l&&!i.some(e=>Dx(e,n))&&r([...i,n],t+1,c+n.mg)};return r([],0,0),s}function*Lx(e){for(const t of Cx){const n=Ex(e,e.missingMg-t);if(n.length<e.meals.length)return;const o=e.snacks.filter(e=>!n.some(t=>Dx(t,e)));yield[...n,...Fx({...e,snacks:o},e.missingMg-_x(n))]}}const Bx=(e,{missingMg:t})=>{const n=_x(e)-t;return n<0?Number.MAX_SAFE_INTEGER+n:n};function Nx(e){let t=[],n=1/0;for(const o of e){if(o.isLastResort&&_x(t)>=o.missingMg&&t.length>0)return t;for(const e of Lx(o)){const s=_x(e);if(s>=o.missingMg&&s<=o.mostMg)return e;const a=Bx(e,o);a<n&&([t,n]=[e,a])}}return t}const qx=e=>{if(!e)return[];const{eaten:t,chosen:n}=e,o=n.filter(({meal:e})=>"snack"!==e).map(({main:e})=>e);return[...o,...Ox.flatMap(e=>t[e].map(({id:e})=>e))]};function*Hx(e,t){const n=new Set(t.flatMap(({chosen:e})=>e)),o=new Set(t.slice(-2).flatMap(({chosen:e})=>e)),s=qx(t.at(-1)).filter(e=>qx(t.at(-2)).includes(e)),a=e.filter(({main:e,meal:t})=>"snack"===t||!s.includes(e));yield a.filter(e=>!n.has(e)),yield a.filter(e=>!o.has(e)),yield a}function*Rx(e,t,{open:n,eaten:o,...s}){const a=new Set(t.flatMap(({chosen:e})=>e)),r=Object.values(o).flatMap(e=>e.map(({id:e})=>e)),i=e.filter(({onceADay:e})=>!e.some(e=>r.includes(e))),l=i.filter(({meal:e,kind:n})=>"dinner"!==e||n===Tx[t.length]),c=(e,t)=>{const o=t=>e.filter(e=>e.meal===t);return{...s,had:a,meals:n.map(o),snacks:o("snack"),isLastResort:t}};for(const e of Hx(l,t))yield c(e,!1);for(const e of Hx(i,t))yield c(e,!1);if(i.length<e.length)for(const n of Hx(e,t))yield c(n,!0)}function Wx({eaten:e,chosen:t}){const n=e=>t.filter(t=>t.meal===e).map(({foods:e})=>e),o=Ox.map(t=>({meal:t,foods:[...e[t],...n(t).flat()]})),s=[e.snack,...n("snack")].map(e=>({meal:"snack",foods:e})),a=[...o,...s].filter(({foods:e})=>e.length>0).map(({meal:e,foods:t})=>({meal:e,foods:t.map(e=>({...e})),mg:_x(t)}));return{meals:a,totalMg:_x(a)}}const Ux=({suggestedFoods:e,dishes:t})=>new Set([...e,...Object.values(t).flatMap(({foods:e})=>e.map(([e])=>e))]);function Ix({knowledge:e,foods:t},n){return new Set([...Ux(e)].filter(o=>{const s=hr(e,o)?.mgPer100g;return[t.get(o),n.get(o)].some(e=>void 0!==e&&e.mgPer100g!==s)}))}function Gx(e,t){if(0===t.size)return e;const n=Object.entries(e.dishes).filter(([,{foods:e}])=>!e.some(([e])=>t.has(e)));return{...e,suggestedFoods:e.suggestedFoods.filter(e=>!t.has(e)),dishes:Object.fromEntries(n)}}function Vx({knowledge:e},t){return void 0!==t&&t===hr(e,t.id)}const Kx={drafts:new Map,counted:new Map},Yx=["age","sex","life-stage"],Zx=({questions:e},t)=>e.find(e=>e.id===t),Jx=(e,t)=>"number"===Zx(e,t)?.kind;function Qx({kind:e},t){const n=vm({kind:e},t,[]);return"answer"in n?n.answer:void 0}const Xx=({id:e,fact:t,kind:n,choices:o,unsure:s})=>({id:e,fact:t,kind:n,unsure:s,...o&&{choices:[...o]}});function eM({knowledge:e,hostFacts:t},{counted:n}){const o={...t};for(const t of n.keys()){const n=Zx(e,t);n&&delete o[n.fact]}return o}const tM=[],nM=e=>"number"==typeof e?{low:e,high:e}:e,oM=({foods:e})=>e.some(({mg:e})=>null!==e),sM=e=>e&&{lowPercent:Math.round(100*e.low),highPercent:Math.round(100*e.high)},aM="age-under-4";const rM=(e,t)=>e&&{low:e.low-Math.round(t),high:e.high-Math.round(t)};function iM({knowledge:e},t,{id:n}){const o=hr(e,n);return void 0!==o&&t.get(n)?.mgPer100g===o.mgPer100g}function lM(e,{state:t,foods:n,menus:o},s){const{knowledge:a}=e,{avoid:r,beside:i,reference:l}=s;if(!t.menu||!l||!s.mayPropose)return tM;const c="week"===t.menu?7:1,d=Math.max(0,l.high-i.reduce((e,{mg:t})=>e+(t??0),0)),u=Ix(e,n),m=[a,t.portions,n,c,d,r.join(),[...u].join()];return o.read(m,()=>{const o=t.portions.filter(t=>iM(e,n,t)),s=function(e,t){const{days:n=1,targetMg:o,avoid:s=[],eaten:a=[]}=t,r=Math.min(7,Math.max(1,Math.round(n)||1)),i=o>0?Math.min(o,Ra):0,l=function(e,t){return Object.values(e.dishes).flatMap(({meal:n,foods:o})=>{const s=o.map(([t])=>hr(e,t)).filter(e=>void 0!==e),[a]=s,r=s.some(({contains:e})=>e.some(e=>t.includes(e)));if(!a||s.length<o.length||r)return[];const i=s.map((e,t)=>function(e,t){return{id:e.id,grams:e.portionGrams*t,mg:Math.round(pr(e)*t)}}(e,o[t]?.[1]??1)),l=s.filter(e=>pr(e)>=5).map(({id:e})=>e);return[{meal:n,main:a.id,kind:a.category,onceADay:l,foods:i,mg:_x(i)}]})}(e,s),c=[];for(let t=0;t<r;t++){const n=0===t?Ax(e,a):Mx,o=_x(Object.values(n).flat()),s=Rx(l,c,{open:Ox.filter(t=>!Px(e,n,t)),eaten:n,missingMg:i-o,mostMg:1.25*i-o,leastSnacks:n.snack.length>0||o>=i?0:1});c.push({eaten:n,chosen:Nx(s)})}return c.map(Wx)}(Gx(a,u),{days:c,targetMg:d,avoid:r,eaten:o});return s.some(({meals:e})=>e.length>0)?s:tM})}function cM(e,{state:t,foods:n},o){const{gap:s,mayPropose:a,avoid:r}=o;return!a||!s||s.high<=0||0===t.portions.length?tM:wr(Gx(e.knowledge,Ix(e,n)),s.high,{avoid:r,eaten:t.portions})}function dM(e,{state:t,person:n,foods:o,isBlockedElsewhere:s}){const{knowledge:a,options:r}=e,{standard:i="nl"}=r,l=function(e,t){const{knowledge:n,options:o,hostFacts:s}=e,a=function(e,{counted:t}){const n=new Map,o=new Map;for(const[s,a]of t){const t=Zx(e,s),r=t&&Qx(t,a);t&&r&&(n.set(s,r),o.set(s,t.choices??[]))}return{path:[...n.keys()],answers:n,offered:o}}(n,t),r=kc({...e,hostFacts:eM(e,t)},a),i=new Map,l=new Map;for(const e of Yx){const a=dc(n,r,o,e);if(!a)continue;i.set(e,a);const c={answer:void 0,offered:[]};l.set(e,t.drafts.get(e)??fm(a,c,s,!1))}return{questions:i,drafts:l,given:a,facts:r}}(e,n),{facts:c}=l,d={facts:c,standard:i,foods:[...o.values()]},u=yx(a,t.portions,d),m=yx(a,t.portions,{...d,rest:!0}),h="with-rest"===t.declared?m:u,g=nM(h.referenceMg),p=function({declared:e},t){const n=Math.round(t.totalMg);return"list"===e||!oM(t)||n>Ra?null:n}(t,h),f=function(e,t,n){const{outcome:o,findings:s}=yi(e.knowledge,sc(e.knowledge,t,e.options)),a=function([e,...t]){const n=t.find(({rule:e})=>e===aM);return n&&e?.severity===n.severity?n:e}(s);return"emergency"!==o&&"ask-professional"!==o||!a?e.isHostRiskUnread?{by:"unread"}:n?{by:"elsewhere"}:null:{by:"finding",finding:a}}(e,c,s),k=void 0===c.ageYears||c.ageYears>=a.estimateFromYears;return{person:l,foods:o,total:h,restMg:m.totalMg-u.totalMg,reference:g,isAdultAssumed:void 0===c.ageYears,share:oM(h)?sM(nM(h.share)):null,gap:null===p?null:rM(g,p),unmeasured:h.foods.flatMap(({id:e,mg:t})=>null===t?[e]:[]),isImprobable:h.totalMg>Ra,declaredMg:p,held:f,isGrown:k,mayPropose:!f&&k&&null!==g&&!e.areFoodsComing,avoid:t.avoid??c.avoid??tM,beside:h.foods.filter(t=>!iM(e,o,t))}}class uM{#lt=[];#ct=[];read(e,t){const n=e.length===this.#lt.length&&e.every((e,t)=>e===this.#lt[t]);return n||(this.#ct=t(),this.#lt=e),this.#ct}}const mM=e=>Yu(e.replace(/\s*g\s*$/i,""));class hM{state=E$;consent="open";news=null;finished=!1;#Z;#dt;#re=null;#Ee=Kx;#ut=new Map;#et=null;#mt=!0;#ht=!1;#gt=new Map;#pt=!1;#ft=null;#kt=new uM;#bt=!1;constructor(e,t){this.#Z=e,this.#dt=t}get ground(){if(!this.#re)throw new Error("nothing to run on yet");return this.#re}get look(){return this.#ft??=function(e,t){const n=dM(e,t);return{...n,closing:cM(e,t,n),menu:lM(e,t,n)}}(this.ground,{state:this.state,person:this.#Ee,foods:this.#gt,isBlockedElsewhere:this.#pt,menus:this.#kt}),this.#ft}get total(){return this.look.total}get facts(){const{person:e,declaredMg:t,avoid:n}=this.look;return{...e.facts,...null!==t&&{foodMg:t},...n.length>0&&{avoid:[...n]}}}amountOf(e){return q$(this.state,e)}follow(e,t=!0){const n=this.#re;n&&function(e,t){return e.knowledge===t.knowledge&&e.hostFacts===t.hostFacts&&e.foods===t.foods&&e.areFoodsComing===t.areFoodsComing&&e.isHostRiskUnread===t.isHostRiskUnread&&e.options.standard===t.options.standard&&e.options.claims===t.options.claims}(n,e)||(this.#re=e,this.#wt(),this.#ft=null),this.#Z.isConnected&&(this.#Le(),this.#vt(),this.#mt=t,t?(this.#ht&&this.resume(),this.#yt(),this.#$t()):this.leave())}leave(){!this.#ht&&this.#re&&(this.#yt(),this.#ht=!0,this.#et&&Pc(null))}resume(){if(!this.#mt)return;this.#ht=!1;const{foodMg:e,isEstimated:t}=this.#et??{};void 0!==e&&null===Ac()&&(this.#et=Pc(e,t))}#Le(){if(zc()===this.#ut)return;const e=this.#ut;this.#ut=zc(),this.#Ee=function(e,t,n,o){const s=new Map(e.drafts),a=new Map(e.counted);for(const e of Yx){const r=Zx(t,e),i=o.get(e);if(!r||i===n.get(e))continue;const l=i&&fm(Xx(r),{answer:i,offered:r.choices??[]},{},!1);for(const t of[s,a])l?t.set(e,l):t.delete(e)}return{drafts:s,counted:a}}(this.#Ee,this.ground.knowledge,e,this.#ut),0===this.#ut.size&&(this.consent="open"),this.#ft=null}#vt(){[...vc].some(e=>!0===e.blocks?.())!==this.#pt&&(this.#pt=!this.#pt,this.#ft=null)}#yt(){const e=null!==this.#et&&Ac()!==this.#et;(e||!this.look.isGrown&&"with-rest"===this.state.declared)&&(e&&(this.#et=null),this.#xt(Z$(this.state,"list")))}#$t(){if(this.#ht)return;const{declaredMg:e,restMg:t}=this.look,n="with-rest"===this.state.declared&&t>0;null!==e?gM(this.#et,e,n)||(this.#et=Pc(e,n)):this.#et&&(Ac()===this.#et&&Pc(null),this.#et=null)}add(e,t){const n=this.#x(e);if(!n)return;this.#gt=new Map(this.#gt).set(e,n);const o=t??mx(n);this.#Mt(t=>U$(t,e,o),{what:"added",id:e})}setGrams(e,t){this.#Mt(n=>G$(n,e,t),{what:"changed",id:e})}type(e,t){this.#Ne(n=>function(e,t,n){return void 0===q$(e,t)?e:{...e,typed:new Map(e.typed).set(t,n)}}(n,e,t))}takeBack(e){this.#Ne(t=>V$(t,e))}commit(e){this.#Ne(t=>function(e,t,n){const o=e.typed.get(t);if(void 0===o)return e;const s=n(o);return void 0!==s&&N$(s)?G$(e,t,s):e.wrong.includes(t)?e:{...e,wrong:[...e.wrong,t]}}(t,e,mM),{what:"changed",id:e})}remove(e){this.#Ne(t=>function(e,t){const n=e.portions.findIndex(e=>e.id===t);if(n<0)return e;const o={what:"removed",id:t,at:n,before:R$(e)};return H$(e,e.portions.filter(e=>e.id!==t),o)}(t,e),{what:"removed",id:e}),this.#jt("#day-undo")}clear(){this.#Ne(K$,{what:"total",id:""}),this.#jt("#day-undo")}undo(){const e=this.state.undo;this.#Ne(Y$,{what:"total",id:""}),this.#jt("removed"===e?.what?`#day-remove-${e.at}`:"#day-heading")}declare(e){this.#Ne(t=>Z$(t,e),{what:"total",id:""})}addSuggested(e,t){this.add(e,t),this.#jt("#day-gap")}avoid(e){this.#Ne(t=>function(e,t){return{...e,avoid:[...new Set(t)]}}(t,e))}showMenu(e){const t=this.state.menu;this.#Ne(t=>function(e,t){return{...e,menu:t}}(t,e)),this.#jt(null===e?`#day-menu-${t??"day"}`:"#menu-heading")}takeMenu(e){const t=this.look.menu[e];if(!t)return;const n=[...t.meals.flatMap(({foods:e})=>e),...this.look.beside],o=n.flatMap(({id:e})=>{const t=this.#x(e);return t?[[e,t]]:[]});this.#gt=new Map([...this.#gt,...o]),this.#Ne(e=>function(e,t){const n=t.reduce((e,{id:t,grams:n})=>U$(e,t,n),E$);if(0===n.portions.length)return e;const o={what:"replaced",before:R$(e)};return{...H$(e,n.portions,o),declared:"list",isMenu:!0,menu:null}}(e,n),{what:"total",id:""}),this.#jt("#day-undo")}show(){const e=this.#Z.renderRoot.querySelector("#day-heading");e?.scrollIntoView({block:"start"}),e?.focus({preventScroll:!0})}showPerson(){const e=this.#Z.renderRoot.querySelector(".day-person");e&&(e.open=!0,e.scrollIntoView({block:"nearest"}),Km(e,"summary"))}changePerson(e,t){const n=this.look.person.drafts.get(e);n&&this.#zt(function({drafts:e,counted:t},n,o,s){const a={...s,prefilled:!1};return{drafts:new Map(e).set(o,a),counted:Jx(n,o)?t:new Map(t).set(o,a)}}(this.#Ee,this.ground.knowledge,e,t(n)))}commitPerson(e){this.#zt(function(e,t,n){const o=Zx(t,n),s=e.drafts.get(n);if(!o||!s)return e;const a=vm(o,s,[]),r="problems"in a&&""!==s.text.trim(),i={...s,problems:r?a.problems:[]};return{drafts:new Map(e.drafts).set(n,i),counted:r?e.counted:new Map(e.counted).set(n,i)}}(this.#Ee,this.ground.knowledge,e)),Sc(this.look.person.given),this.#ut=zc()}answerConsent(e){this.consent=e?"yes":"no",this.#jt("#consent"),e&&this.#H()}#x(e){const t=this.#gt.get(e),n=hr(this.ground.knowledge,e),o=void 0!==t&&t.mgPer100g!==n?.mgPer100g;return this.ground.foods.get(e)??(o?t:n)}#wt(){const e=[...this.#gt.keys()].map(e=>[e,this.#x(e)]);this.#gt=new Map(e.filter(e=>void 0!==e[1]))}#xt(e){e!==this.state&&(this.state=e,this.#ft=null)}#zt(e){this.#Ee=e,this.#ft=null,this.#Z.requestUpdate()}#Ne(e,t){const n=this.state;this.#xt(e(n));const{portions:o,declared:s}=this.state;(o!==n.portions||s!==n.declared)&&(this.news=t??null,this.#$t(),this.#H()),this.#Z.requestUpdate()}#Mt(e,t){const{portions:n}=this.state;if(this.#Ne(e,t),this.state.portions!==n)return;const o=I$(this.state,t.id);o&&(this.news={what:o,id:t.id})}#H(){this.#bt||(this.#bt=!0,this.#me(()=>{this.#bt=!1,this.#dt()}))}#jt(e){this.#me(()=>Km(this.#Z.renderRoot,e))}#me(e){this.#Z.requestUpdate(),this.#Z.updateComplete.then(e)}}const gM=(e,t,n)=>e?.foodMg===t&&(e.isEstimated??!1)===n;class pM{yes=!0;#Z;#St;#At=null;#Pt=null;constructor(e,t){this.#Z=e,this.#St=t,e.addController(this)}hostUpdated(){if(!this.#Z.isConnected)return;const e=this.#Z.renderRoot.querySelector(this.#St);e!==this.#Pt&&(this.hostDisconnected(),this.#Pt=e,e&&this.#_t(e))}hostDisconnected(){this.#At?.disconnect(),this.#At=null,this.#Pt=null,this.yes=!0}#_t(e){try{this.#At=new IntersectionObserver(e=>this.#he(e),{rootMargin:"0px 0px -80px 0px"}),this.#At.observe(e)}catch{}}#he(e){const t=!1!==e.at(-1)?.isIntersecting;t!==this.yes&&(this.yes=t,this.#Z.requestUpdate())}}function fM({look:e,ground:t},n){return e.foods.get(n)??t.foods.get(n)??hr(t.knowledge,n)}function kM({words:e,ground:t,look:n},o){const s=fM({ground:t,look:n},o),a=s?gr(s,e.lang):Bf(e,t.knowledge,o).name;return Xm(a,e.lang)}const bM=({look:e})=>e.menu.flatMap(({meals:e})=>e.flatMap(({foods:e})=>e.map(({id:e})=>e))),wM=({look:e})=>e.total.foods.map(({id:e})=>e);function vM(e,t,n){const{portionGrams:o,portionLabel:s}=t??{};if(!t||void 0===o)return"";if(!("measure"in t))return n===o?s??"":"";const{measure:a,portionCount:r}=t,i=Math.round(n/o*r*4)/4;return Math.abs(i*o/r-n)<.01&&i<=20?Lf(e,i,a):""}function yM(e,t,n){const{words:o,state:s}=e,{id:a,grams:r}=t,i=kM(e,a),l=vM(o,fM(e,a),r);return U`<li class="day-row" part="day-row">
    <div class="day-line">
      <p>
        <span class="day-name">${i}</span>
        ${l?U`<span class="day-measure muted small">${l}</span>`:V}
      </p>
      ${function({words:e,on:t},n,o,s){return U`<button
    class="icon-button"
    type="button"
    id="day-remove-${o}"
    part="remove-button"
    aria-label=${e.foodDay.list.remove({food:s})}
    @click=${()=>t.remove(n)}
  >
    ${fd.close()}
  </button>`}(e,a,n,i)}
    </div>
    <div class="day-line day-amount">
      ${function(e,t,n,o){const{words:s,on:a}=e,{list:r}=s.foodDay,{id:i,grams:l}=t,c=fM(e,i),d=c?mx(c):l;return U`<div class="stepper">
    <button
      class="icon-button"
      type="button"
      aria-label=${r.fewer({food:o})}
      aria-disabled=${l>d?V:"true"}
      @click=${()=>a.setGrams(i,function(e,t){return e>t?e-t:e}(l,d))}
    >
      ${fd.minus()}
    </button>
    ${function(e,{id:t,grams:n},o,s){const{words:a,state:r,on:i}=e,l=r.wrong.includes(t);return U`<input
      class="field"
      id="day-grams-${o}"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      enterkeyhint="done"
      maxlength="10"
      aria-label=${a.foodDay.list.grams({food:s})}
      aria-invalid=${l?"true":V}
      aria-describedby=${l?`day-error-${o}`:V}
      .value=${Gu(r.typed.get(t)??Ju(a,n))}
      @input=${e=>i.type(t,e.target.value)}
      @change=${()=>i.commit(t)}
      @keydown=${e=>{"Enter"!==e.key&&"Escape"!==e.key||(e.preventDefault(),e.stopPropagation(),"Enter"===e.key?i.commit(t):i.takeBack(t))}}
    /><span class="unit muted" aria-hidden="true">${a.foodDay.list.unit}</span>`}(e,t,n,o)}
    <button
      class="icon-button"
      type="button"
      aria-label=${r.more({food:o})}
      aria-disabled=${l<F$?V:"true"}
      @click=${()=>a.setGrams(i,Math.min(l+d,F$))}
    >
      ${fd.plus()}
    </button>
  </div>`}(e,t,n,i)}
      <p class="day-mg figures">${function({words:e,look:t},n){const o=t.total.foods.find(e=>e.id===n)?.mg??null;return null===o?e.foodDay.list.notMeasured:e.mg(o)}(e,a)}</p>
    </div>
    ${r>=F$?U`<p class="small muted">${o.foodDay.list.most({most:F$})}</p>`:V}
    ${s.wrong.includes(a)?U`<p class="error small" id="day-error-${n}" role="alert">
            ${o.foodDay.list.error({most:F$})}
          </p>`:V}
  </li>`}const $M=a`
  .day-list {
    display: grid;
  }

  .day-row {
    padding-block: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_line);
  }

  .day-row:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .day-line {
    display: flex;
    gap: 0.25em 0.5em;
    align-items: center;
    justify-content: space-between;
  }

  .day-line > p {
    min-inline-size: 0;
  }

  .day-amount {
    flex-wrap: wrap;
  }

  .day-name {
    font-weight: 500;
    hyphens: auto;
  }

  .day-measure {
    display: inline-block;
  }

  .day-mg {
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }

  .day-amount > .day-mg {
    flex: 1 0 auto;
  }

  .day-line > .icon-button {
    margin-inline-end: -0.6em;
  }

  .day-amount .field {
    inline-size: 3.6em;
  }

  .day-amount .unit {
    margin-inline: 0.1em;
  }

  .day-row [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  .day-row .error {
    margin-block-start: 0.4em;
  }

  .day-row.day-undone {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }

  .day-undone .button {
    margin-inline-start: 0;
  }
`;function xM(e,{id:t,grams:n}){const{words:o}=e,s=vM(o,fM(e,t),n),a=`${o.number(n,1)}\xa0${o.foodDay.list.unit}`;return s?o.result.foods.portion({portion:s,grams:n}):a}function MM(e,t,n){const{words:o,state:s,on:a}=e,{menu:r}=o.foodDay;return U`<div class="stack">
    ${t.meals.map(t=>function(e,{meal:t,foods:n,mg:o}){const{words:s}=e;return U`<div class="meal" part="meal">
    <p class="meal-head">
      <span>${s.foodDay.menu.meals[t]}</span><span class="figures muted">${s.mg(o)}</span>
    </p>
    <ul role="list">
      ${n.map(t=>function(e,t){return U`<li class="menu-food" part="menu-food">
    <span>${kM(e,t.id)} <span class="muted small">${xM(e,t)}</span></span>
    <span class="figures">${e.words.mg(t.mg)}</span>
  </li>`}(e,t))}
    </ul>
  </div>`}(e,t))}
    <div class="choices-row">
      <button
        class="button"
        type="button"
        part="take-button"
        aria-label=${"week"===s.menu?r.takeOf({index:n+1}):V}
        @click=${()=>a.takeMenu(n)}
      >
        ${fd.check()}${r.take}
      </button>
    </div>
  </div>`}const jM=({look:e})=>e.beside.reduce((e,{mg:t})=>e+(t??0),0),zM=(e,{totalMg:t})=>t+jM(e);function SM(e){const{words:t,look:n}=e,o=t.list(n.beside.map(({id:t})=>kM(e,t)));return o?t.foodDay.menu.beside({foods:o,mg:jM(e)}):""}function AM(e,t){const n=e.look.reference?.high??0;return zM(e,t)<n?e.words.foodDay.menu.short({mg:n}):""}function PM(e,t){const n=`${e.words.foodDay.menu.total({mg:zM(e,t)})}.`;return[SM(e),n,AM(e,t)].filter(Boolean).join(" ")}function _M(e,t){const{words:n,look:o,on:s}=e,{menu:a}=n.foodDay,r="week"===t?a.weekHeading:a.dayHeading,i=0===o.menu.length;return U`<section class="card menu" part="menu" role="group" aria-labelledby="menu-heading">
    <h4 id="menu-heading" tabindex="-1">${r}</h4>
    <p class="muted small">${i?a.none:a.lead}</p>
    ${"week"===t?function(e){const{words:t,look:n}=e,{menu:o}=t.foodDay,s=n.menu.length>0?SM(e):"";return U`${s?U`<p part="menu-beside">${s}</p>`:V}
    <div>
      ${n.menu.map((n,s)=>U`<details class="disclosure" part="disclosure menu-day" ?open=${0===s}>
            <summary part="summary">
              ${fd.chevron()}<span class="menu-day">${o.dayOf({index:s+1})}</span>
              <span class="figures muted">${t.mg(zM(e,n))}</span>
            </summary>
            <div class="disclosed">${(t=>{const n=AM(e,t);return n?U`<p class="small" part="menu-short">${n}</p>`:V})(n)} ${MM(e,n,s)}</div>
          </details>`)}
    </div>`}(e):function(e){return U`${e.look.menu.map((t,n)=>U`<p class="figures">${PM(e,t)}</p>
        ${MM(e,t,n)}`)}`}(e)}
    <div class="choices-row">
      ${i?V:U`<button
              class="button"
              type="button"
              part="print-menu-button"
              aria-label="${n.sheet.print}: ${r}"
              @click=${()=>s.print("menu")}
            >
              ${fd.printer()}${n.sheet.print}
            </button>`}
      <button class="button plain" type="button" part="close-menu-button" @click=${()=>s.showMenu(null)}>
        ${a.close}
      </button>
    </div>
  </section>`}function OM({state:e,on:t},n,o){const s=e.menu===n;return U`<button
    class="button"
    type="button"
    id="day-menu-${n}"
    part="menu-button"
    aria-expanded=${s?"true":"false"}
    @click=${()=>t.showMenu(s?null:n)}
  >
    ${o}
  </button>`}const CM=a`
  .meal {
    display: grid;
    gap: 0.15em;
  }

  .meal-head {
    font-weight: 600;
  }

  .meal-head,
  .menu-food {
    display: flex;
    gap: 0.25em 1em;
    justify-content: space-between;
    max-inline-size: none;
  }

  .menu-food {
    padding-block: 0.1em;
  }

  .menu-food .small {
    display: block;
  }

  .menu-food .figures,
  .meal-head .figures {
    flex: none;
  }

  .menu-day {
    flex: 1;
  }
`;function TM({words:e,look:t}){const{ageYears:n,sex:o,lifeStage:s}=t.person.facts;return[o&&Yh(e,{id:"sex",fact:"sex"},o),void 0!==n&&e.quiz.years({years:n}),s&&"none"!==s&&Yh(e,{id:"life-stage",fact:"lifeStage"},s)].filter(Boolean).join(", ")}function DM(e,t){const{target:n}=t,o=n instanceof Element?n.closest("[data-question]"):null,s=o?.getAttribute("data-question");s&&e.on.commitPerson(s)}function EM(e){const t=TM(e);return U`<details class="disclosure day-person" part="disclosure person">
    <summary part="summary">
      ${fd.chevron()}<span
        >${e.words.foodDay.person.heading}
        ${t?U`<span class="day-who muted">${t}</span>`:V}</span
      >
    </summary>
    <div
      class="disclosed day-questions"
      @change=${t=>DM(e,t)}
      @keydown=${t=>function(e,t){const n=t.target instanceof HTMLInputElement&&"text"===t.target.type;"Enter"===t.key&&n&&(t.preventDefault(),t.stopPropagation(),DM(e,t))}(e,t)}
    >
      ${Yx.map(t=>function(e,t){const n=function({words:e,ground:t,look:n,on:o},s){const a=n.person.questions.get(s),r=n.person.drafts.get(s);return a&&r?{words:e,knowledge:t.knowledge,question:a,texts:Zp(e,s),draft:r,change:e=>o.changePerson(s,e)}:null}(e,t);if(!n)return V;const{texts:o}=n;return U`<fieldset
    class="ask"
    part="question"
    data-question=${t}
    aria-describedby=${o.hint?Xp(n):V}
  >
    <legend class="ask-title">${o.title}</legend>
    ${tf(n)} ${of(n)} ${ef(n)} ${sf(n)}
  </fieldset>`}(e,t))} ${function({words:e,look:t}){const{person:n,sum:o}=e.foodDay;if(t.held)return V;if(!t.reference)return U`<p class="small muted">${o.noReference}</p>`;const s={lowMg:t.reference.low,highMg:t.reference.high};return U`<p class="small muted" role="status">
    ${t.isAdultAssumed?n.adult(s):n.reference(s)}
  </p>`}(e)}
    </div>
  </details>`}const FM=a`
  .day-questions {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }

  .day-who {
    font-weight: 400;
  }

  .ask-title {
    font-weight: 600;
  }

  @container mg (min-width: 30em) {
    .day-questions .choice-grid {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }
  }
`;function LM(e,{id:t,grams:n,mg:o}){const{words:s}=e;return U`<tr>
    <td class="what">${kM(e,t)}</td>
    <td class="how-much">${xM(e,{id:t,grams:n})}</td>
    <td class="mg">${null===o?s.foodDay.list.notMeasured:s.mg(o)}</td>
  </tr>`}function BM(e,t){return U`<table class="foods">
    <thead>
      <tr>
        <th scope="col">${e.sheet.what}</th>
        <th scope="col">${e.foodDay.paper.portion}</th>
        <th scope="col" class="mg">${e.sheet.magnesium}</th>
      </tr>
    </thead>
    <tbody>
      ${t}
    </tbody>
  </table>`}function NM(e){const{words:t,look:n}=e;return U`<section>${function({words:e,look:t}){const{paper:n}=e.foodDay,{reference:o,held:s,total:a}=t,r=[{label:n.total,value:e.mg(a.totalMg)},...o&&!s?[{label:e.result.intake.reference,value:e.mgRange(o.low,o.high)}]:[]];return U`<dl class="figures">
    ${r.map(({label:e,value:t})=>U`<div class="figure">
          <dt>${e}</dt>
          <dd>${t}</dd>
        </div>`)}
  </dl>`}(e)}</section>
    <section>
      ${BM(t,n.total.foods.map(t=>LM(e,t)))}
      ${function(e){const{words:t,state:n,look:o}=e,{sum:s,paper:a}=t.foodDay,r=o.unmeasured.map(t=>kM(e,t));return U`<p>
    ${"with-rest"===n.declared&&o.restMg>0?s.rest({mg:o.restMg}):V}
    ${r.length>0?s.notCounted({foods:t.list(r),count:r.length}):V}
    ${a.note}
  </p>`}(e)}
    </section>`}function qM(e,{meals:t}){const{menu:n}=e.words.foodDay;return t.flatMap(({meal:t,foods:o,mg:s})=>[U`<tr class="meal">
      <td colspan="2">${n.meals[t]}</td>
      <td class="mg">${e.words.mg(s)}</td>
    </tr>`,...o.map(t=>LM(e,t))])}function HM(e,t,{heading:n,body:o}){const{words:s,look:a}=e,r=new Intl.DateTimeFormat(s.lang,{dateStyle:"long"}).format(new Date);return U`<main class="sheet close">
    <div class="row">
      <div class="cell">
        <div class="masthead">
          <p class="title">${s.foodDay.paper.title}</p>
          <p class="name">${TM(e)}</p>
          <p>${s.sheet.printed({date:r})}</p>
        </div>
        <h1>${n}</h1>
        ${o}
        <section class="sources">
          <p>${function(e,t){const{words:n,ground:o}=e,s=("day"===t?wM(e):[...bM(e),...e.look.beside.map(({id:e})=>e)]).map(t=>Vx(o,fM(e,t))),a=s.includes(!0)||"day"===t&&(({state:e,look:t})=>"with-rest"===e.declared&&t.restMg>0)(e);return[a?n.result.sources.foodCredit:"",s.includes(!1)?n.foodTable.ownSource:""].filter(Boolean).join(" ")}(e,t)} ${s.result.sources.standards[a.total.standard]}.</p>
        </section>
      </div>
    </div>
    <div class="row rest"><div class="cell"></div></div>
    <footer class="row">
      <div class="cell foot">
        <p>${s.result.purpose}</p>
        <p>${s.sheet.knowledge(a.total.knowledge)}</p>
      </div>
    </footer>
  </main>`}const RM=a`
  ${tu}

  .foods th:first-child,
  .foods .what {
    inline-size: 46%;
  }

  .foods .how-much {
    inline-size: 38%;
  }

  .foods th.mg,
  .foods .mg {
    inline-size: 16%;
    padding-inline-end: 0;
    text-align: end;
    white-space: nowrap;
  }

  .meal td {
    padding-block-start: 0.7em;
    font-weight: 650;
  }

  .columns .item {
    padding-block-end: 1em;
  }

  .columns td {
    padding-block: 0.12em;
    border: 0;
  }

  .columns .meal td {
    padding-block-start: 0.3em;
  }
`;class WM{#gt;#Ot=null;constructor(e){this.#gt=e}get(e){return this.#Ot??=new Map(this.#gt.map(e=>[e.id,e])),this.#Ot.get(e)}}const UM=["age","sex","lifeStage"],IM={age:"ageYears",sex:"sex",lifeStage:"lifeStage"},GM=e=>null!=e&&!("string"==typeof e&&""===e.trim());function VM(e,t){if("string"!=typeof t)return t;const n=t.trim().toLowerCase();return"age"!==e?n:/^\d+(\.\d+)?$/.test(n)?Number(n):void 0}const KM=a`
  .day-bar {
    position: sticky;
    z-index: 3;
    inset-block-end: 0;
    block-size: 0;
    pointer-events: none;
  }

  .day-bar .button {
    position: absolute;
    inset: auto 0 0.5em;
    justify-content: space-between;
    gap: 0.25em 1em;
    box-shadow: 0 0.4em 1.2em -0.4em rgb(0 0 0 / 0.4);
    pointer-events: auto;
  }

  /* A figure is never parted from its unit. */
  .day-bar .figures {
    flex: 1 0 min-content;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 0.5em;
    font-weight: 500;
    text-align: end;
    overflow-wrap: normal;
  }

  .day-bar .figures > :first-child {
    font-weight: 650;
  }

  .day-bar svg {
    stroke: var(--_on-accent);
  }

  /* What takes the focus is scrolled clear of it. */
  .with-day-bar :is(button, input, select, summary) {
    scroll-margin-block-end: calc(var(--_target) + 1.5em);
  }

  @media (forced-colors: active) {
    .day-bar svg {
      stroke: currentColor;
    }
  }
`,YM={id:"avoid",fact:"avoid"};function ZM({words:e,state:t,look:n}){const{declare:o}=e.foodDay,s=[{value:"list",label:o.list},{value:"all",label:o.all}];if(!n.isGrown||t.isMenu)return s;const a=o.withRestDetail({mg:n.restMg});return[...s,{value:"with-rest",label:o.withRest,detail:a}]}const JM=(e,t)=>Math.round(e/t*1e3)/10+"%";function QM(e){const{words:t,look:n}=e,{reference:o,held:s}=n,{sum:a}=t.foodDay;if(s)return U`<p class="day-total figures">${a.total({mg:n.total.totalMg})}</p>`;if(!o)return U`<p class="day-total figures">${a.total({mg:n.total.totalMg})}</p>
      <p class="muted">${a.noReference}</p>`;const r=function({words:e,state:t,look:n}){const{gap:o,share:s}=n,{sum:a}=e.foodDay;return o?a.gap({lowMg:o.low,highMg:o.high}):[s&&a.share(s),"list"===t.declared&&a.askWhole].filter(Boolean).join(" ")}(e);return U`${function({words:e,look:t,state:n},o){const{totalMg:s}=t.total,a="with-rest"===n.declared?Math.min(t.restMg,s):0,r=1.12*Math.max(o.high,s),i=JM(s-a,r),l=e.mgRange(o.low,o.high);return U`<figure class="day-chart" part="day-chart">
    <p class="day-chart-head small">
      <span class="figures">${e.foodDay.sum.total({mg:s})}</span
      ><span class="muted figures">${e.result.intake.reference} ${l}</span>
    </p>
    <svg width="100%" height="28" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="6" width="100%" height="16" />
      ${s>a?I`<rect class="eaten" x="0" width=${i} y="6" height="16" />`:V}
      ${a>0?I`<rect class="rest" x=${i} width=${JM(a,r)} y="6" height="16" />`:V}
      ${function({low:e,high:t},n){const o=JM(e,n),s=JM(t,n);return I`<g class="mark">
    ${t>e?I`<rect class="mark-range" x=${o} width=${JM(t-e,n)} y="0" height="28" />`:V}
    <line x1=${s} x2=${s} y1="0" y2="28" />
  </g>`}(o,r)}
    </svg>
  </figure>`}(e,o)}
  ${r?U`<p id="day-gap" tabindex="-1" part="day-gap">${r}</p>`:V}`}const XM=a`
  .day-total,
  .day-chart-head > :first-child {
    font-size: 1.35em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .day-chart {
    display: grid;
    gap: 0.35em;
  }

  .day-chart-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }

  .day-chart > svg {
    direction: ltr;
  }

  .day-chart .track {
    fill: var(--_track);
    rx: 8px;
  }

  .day-chart .eaten {
    fill: var(--_accent);
    rx: 3px;
  }

  .day-chart .rest {
    fill: color-mix(in srgb, var(--_accent) 42%, transparent);
    rx: 3px;
  }

  .day-chart .mark line {
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .day-chart .mark-range {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  @media (forced-colors: active) {
    .day-chart .eaten {
      fill: Highlight;
    }

    .day-chart .rest {
      fill: GrayText;
    }
  }
`;function ej(e){const t=function(e){const{words:t,look:n}=e,{held:o}=t.foodDay;if(!n.held)return null;if("finding"===n.held.by)return function({words:e,ground:t,help:n},o){const{held:s}=e.foodDay;if("emergency"===o.severity)return Hh(e,o,n);if((({rule:e})=>e===aM)(o)){const t=e.either([s.childClinic,e.professionals.doctor]);return{title:s.title({professional:t}),text:s.child}}const a=jf(e,t.knowledge,[o]);return{title:s.title({professional:a}),text:s.found}}(e,n.held.finding);const{doctor:s,pharmacist:a}=t.professionals;return{title:o.title({professional:t.either([s,a])}),text:o[n.held.by]}}(e);return t?U`<div class="finding stop" part="held">
    ${fd.stop()}
    <div class="finding-text">
      <h4>${t.title}</h4>
      <p>${t.text}</p>
    </div>
  </div>`:V}const tj=["pregnant","breastfeeding"],nj=a`
  .offers {
    display: grid;
  }

  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.15em 0.5em;
    align-items: center;
    padding-block: 0.25em;
  }

  .offer .small {
    display: block;
  }

  .offer .icon-button {
    margin-inline-end: -0.6em;
    color: var(--_accent);
  }
`;function oj(e){const{words:t,state:n}=e,o=0===n.portions.length;return U`<section class="day block" id="day" part="day" role="group" aria-labelledby="day-heading">
    <h3 id="day-heading" tabindex="-1" part="day-heading">${t.foodDay.heading}</h3>
    <p class="quiet" role="status">${function(e){const{words:t,news:n,state:o,look:s}=e,{told:a,list:r}=t.foodDay;if(!n)return"";const i=s.total.totalMg,l=r.most({most:F$});if("total"===n.what)return a.total({mg:i});if("full"===n.what)return r.full({most:L$});if("most"===n.what)return l;const c=a[n.what]({food:kM(e,n.id),mg:i});return"most"===I$(o,n.id)?`${c} ${l}`:c}(e)}</p>
    ${Gh(t,e.eventDetail)} ${function(e){const t=function({state:e}){const t=e.portions.map((e,t)=>({key:e.id,portion:e,index:t})),{undo:n}=e;return n&&t.splice("removed"===n.what?n.at:0,0,{key:"",undo:n}),t}(e);if(0===t.length)return V;const{words:n,state:o}=e;return U`<ul class="day-list" role="list" part="day-list" aria-labelledby="day-heading">
      ${hg(t,({key:e})=>e,t=>"undo"in t?function(e,t){const{text:n,label:o}=function(e,t){const{undo:n}=e.words.foodDay;if("removed"!==t.what)return{text:n[t.what],label:n.back};const o=kM(e,t.id);return{text:n.removed({food:o}),label:n.backOf({food:o})}}(e,t);return U`<li class="day-row day-undone" part="undo">
    <p class="muted">${n}</p>
    <button
      class="button inline"
      type="button"
      id="day-undo"
      part="undo-button"
      aria-label=${o}
      @click=${()=>e.on.undo()}
    >
      ${e.words.foodDay.undo.back}
    </button>
  </li>`}(e,t.undo):yM(e,t.portion,t.index))}
    </ul>
    ${o.portions.length>=L$?U`<p class="small muted">${n.foodDay.list.full({most:L$})}</p>`:V}`}(e)}
    ${o?U`<p class="muted">${t.foodDay.empty}</p>`:V} ${function(e){const{words:t,state:n,look:o}=e;if(0===n.portions.length)return V;const{sum:s}=t.foodDay;return U`<div class="stack" part="day-sum">
    ${QM(e)}
    ${"with-rest"===n.declared&&o.restMg>0?U`<p class="small muted">${s.rest({mg:o.restMg})}</p>`:V}
    ${function(e){const{words:t,look:n}=e,o=n.unmeasured.map(t=>kM(e,t));if(0===o.length)return V;const s={foods:t.list(o),count:o.length};return U`<p class="small muted" part="not-counted">${t.foodDay.sum.notCounted(s)}</p>`}(e)} ${o.isImprobable?U`<p class="small">${s.improbable}</p>`:V}
    ${function({words:e,look:t,on:n}){if(!t.isAdultAssumed||!t.reference||t.held)return V;const{person:o}=e.foodDay;return U`<div class="small">
    <p class="muted">${o.assumed}</p>
    <button class="button inline" type="button" part="to-person-button" @click=${()=>n.showPerson()}>
      ${o.heading}
    </button>
  </div>`}(e)}
  </div>`}(e)} ${ej(e)}
    ${function(e){const{words:t,state:n,look:o,on:s}=e;if(0===n.portions.length)return V;const{declare:a}=t.foodDay;return U`<fieldset class="ask" part="declare">
    <legend class="ask-title">${a.legend}</legend>
    ${Qh({name:"day-declared",type:"radio",choices:ZM(e),picked:[n.declared],dense:!0,pick:e=>s.declare(e)})}
    ${e.others.length>0&&null!==o.declaredMg?U`<p class="small muted" role="status">${a.shared({others:e.others})}</p>`:V}
  </fieldset>`}(e)} ${function({words:e,look:t}){const{suggested:n}=e.foodDay;if(!t.mayPropose)return V;const o=tj.includes(t.person.facts.lifeStage),{midwife:s}=e.professionals;return U`<p class="small muted" part="ask-first">
    ${n.askFirst} ${o?n.expecting({professional:s}):V}
  </p>`}(e)} ${function(e){const{words:t,state:n,look:o}=e,s=null!==o.gap&&o.gap.high>0;return o.mayPropose&&s&&0!==n.portions.length?U`<section class="stack" part="top-up" role="group" aria-labelledby="top-up">
    <h4 id="top-up">${t.foodDay.topUp.heading}</h4>
    ${function(e){const{words:t,look:n}=e;return 0===n.closing.length?U`<p class="muted">${t.result.foods.none}</p>`:U`<p class="muted">${function({words:e,look:t}){const{topUp:n}=e.foodDay,o=t.closing.reduce((e,t)=>e+t.mg,0),s={mg:o,portions:t.closing.length};return o>=(t.gap?.high??0)?n.closes(s):n.partly(s)}(e)}</p>
    <ul class="offers" role="list">
      ${hg(n.closing,({id:e})=>e,t=>function(e,{id:t,grams:n,mg:o}){const{words:s,ground:a,on:r}=e,i=kM(e,t),{portion:l}=Bf(s,a.knowledge,t);return U`<li class="offer" part="offer">
    <p>
      <span class="day-name">${i}</span>
      <span class="muted small">${s.result.foods.portion({portion:l,grams:n})}</span>
    </p>
    <p class="day-mg figures">${s.mg(o)}</p>
    <button
      class="icon-button"
      type="button"
      part="offer-button"
      title=${s.foodDay.topUp.add}
      aria-label=${s.foodDay.topUp.addOf({food:i})}
      @click=${()=>r.add(t,n)}
    >
      ${fd.plus()}
    </button>
  </li>`}(e,t))}
    </ul>`}(e)}
  </section>`:V}(e)} ${function(e){return e.look.mayPropose?U`<div class="stack" part="avoided">${function({words:e,look:t}){const n=t.avoid.map(t=>Yh(e,YM,t).toLocaleLowerCase(e.lang));return 0===n.length?V:U`<p class="small muted">${e.result.foods.respects({avoid:e.list(n)})}</p>`}(e)} ${function({words:e,ground:t,look:n,on:o}){const{title:s}=e.questions.avoid,a=t.knowledge.questions.find(({fact:e})=>"avoid"===e),r=(a?.choices??[]).map(t=>({value:t,label:Yh(e,YM,t)}));return kd(s,U`<fieldset class="ask">
      <legend class="quiet">${s}</legend>
      ${Qh({name:"day-avoid",type:"checkbox",choices:r,picked:n.avoid,dense:!0,pick:(e,t)=>{const s=n.avoid.filter(t=>t!==e);o.avoid(t?[...s,e]:s)}})}
    </fieldset>`,"avoid")}(e)}</div>`:V}(e)} ${function(e){const{words:t,ground:n,state:o,look:s}=e,{menu:a,held:r}=t.foodDay;if(n.areFoodsComing||s.held||!s.reference)return V;if(!s.isGrown){const e=n.knowledge.estimateFromYears;return U`<p class="small muted" part="no-menu">${r.childPortions({years:e})}</p>`}const i=0===o.portions.length?a.example:a.day;return U`<div class="stack" part="menus">
    <div class="choices-row">${OM(e,"day",i)} ${OM(e,"week",a.week)}</div>
    ${o.menu?_M(e,o.menu):V}
  </div>`}(e)}
    ${function(e){const{words:t,ground:n,look:o}=e;return[...o.closing.map(({id:e})=>e),...bM(e),...wM(e)].some(t=>{const o=fM(e,t);return Vx(n,o)&&n.foods.get(t)!==o})?U`<p class="small muted" part="day-credit">${t.result.sources.foodCredit}</p>`:V}(e)} ${o?V:U`${function({words:e,on:t}){return U`<div class="choices-row" part="day-actions">
    <button class="button" type="button" part="print-button" @click=${()=>t.print("day")}>
      ${fd.printer()}${e.sheet.print}
    </button>
    <button class="button plain" type="button" part="clear-button" @click=${()=>t.clear()}>
      ${e.foodDay.list.clear}
    </button>
  </div>`}(e)} ${function({words:e,eventDetail:t,consent:n,on:o}){return gf({words:e,eventDetail:t,consent:n,answer:o.consent})}(e)}`}
    <p class="small muted day-purpose" part="purpose">${t.result.purpose}</p>
  </section>`}const sj=a`
  .day-purpose {
    display: none;
  }

  @container mg (min-width: 64em) {
    .day-purpose {
      display: block;
    }
  }
`;function aj({words:e,lines:{listing:t}}){const{left:n=[],kept:o=[],order:s}=t;return n.length>0&&s.length>0?e.foodTable.leftOut({left:n,kept:o}):""}const rj=a`
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }

  .count {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 0.5em);
    color: var(--_muted);
  }

  .left-out {
    order: -1;
    flex-basis: 100%;
  }

  .summary-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-inline: 0.65em;
  }

  .summary-buttons .button {
    gap: 0.35em;
    font-size: 0.875em;
  }

  /* Signs alone, so that the first row stands higher: what they are called is still read out. */
  @container mg (max-width: 29.99em) {
    .summary {
      flex-wrap: nowrap;
      gap: 0.25em;
    }

    .summary-buttons {
      flex-wrap: nowrap;
      gap: 0;
      margin-inline: 0 -0.75em;
    }

    .summary-buttons .button {
      justify-content: center;
      min-inline-size: var(--_target);
      margin: 0;
      padding: 0;
    }

    .summary-buttons span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  .none {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }

  .none-title {
    font-size: 1.15em;
    font-weight: 600;
  }

  .more {
    display: flex;
    justify-content: center;
  }

  .more .button {
    min-inline-size: min(100%, 14em);
  }
`,ij=["usda-sr28","ciqual-2025"],lj=({own:e})=>"built-in"===e.state;function cj({referenceIntakes:e,limits:t},n){return[...e[n].flatMap(({sources:e})=>e),...t.sources]}const dj=({foodNotes:e})=>Object.values(e).flatMap(e=>e.flatMap(({sources:e})=>e));function uj(e){const{knowledge:t,settings:n}=e;return[...lj(e)?[...ij,...dj(t)]:[],...cj(t,n.standard),...gh(t,mj(e))]}const mj=({knowledge:e,settings:t})=>((e,{claims:t})=>oh(t,ah(e,"food-table")))(e,t),hj=({words:e,own:t})=>lj({own:t})?e.result.sources.foodCredit:e.foodTable.ownSource;const gj=a`
  .table-foot > .colophon {
    gap: 0;
  }

  .table-foot .disclosure {
    margin: 0;
  }

  .table-foot > .disclosure + .disclosure {
    border-block-start: 1px solid var(--_line);
  }

  .table-foot > .disclosure {
    border-block-end: 0;
  }

  .colophon > .small {
    padding-block-start: var(--_space);
  }
`;function pj(e,t){const{foodTable:n}=e.words,{isWindowed:o,lines:s}=t,a=!0===s.listing.isPreview;return U`<div
    class="region ${o?"windowed":""}"
    part="table-region"
    role=${o?"group":V}
    aria-label=${o?n.region:V}
    tabindex=${o?"0":V}
    ?hidden=${0===s.count}
  >
    <table
      part="table"
      role="table"
      aria-labelledby="caption"
      aria-busy=${a?"true":V}
      aria-rowcount=${o?a?-1:s.count+1:V}
      @click=${t=>function({on:e},t){const n=t.target instanceof Element?t.target.closest("[data-do]"):null,o=n?.closest("tr")?.dataset.id;n&&void 0!==o&&e.press(n.dataset.do??"",o)}(e,t)}
      @focusin=${t=>e.on.focusRow(t.target)}
      @focusout=${t=>e.on.focusRow(t.relatedTarget)}
    >
      <caption>
        <span class="quiet" id="caption">${n.caption}</span>
      </caption>
      ${function(e){const{words:t,state:n,body:o}=e,{foodTable:s}=t,a=null!==o?.amountOf;return U`<thead role="rowgroup" class="head">
    <tr role="row" aria-rowindex=${o?.isWindowed?1:V}>
      ${function(e,t){const{columns:n}=e;return[{className:"col-food",name:n.food,short:n.name,sort:"name"},{className:"col-portion",name:n.portion},{className:"col-mg",name:n.perPortion,sort:"mg-per-portion"},{className:"col-100g",name:n.per100g,sort:"mg-per-100g"},{className:"col-share",name:t?n.ofDay:n.ofLabel}]}(s,"day"===n.basis).map(t=>function(e,t){const{state:n}=e,{className:o,name:s,sort:a}=t,r=a===n.sort&&!n.byFit;return U`<th
    class="${o} ${r?n.direction:""}"
    scope="col"
    role="columnheader"
    aria-sort=${r?n.direction:V}
  >
    ${a?function({on:e},{name:t,short:n},o){return U`<button class="sort" type="button" part="sort-button" @click=${()=>e.sort(o)}>
    ${n?U`<span class="in-table">${t}</span><span class="in-card">${n}</span>`:U`<span>${t}</span>`}<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class="up" d="m7 10 5-5 5 5" />
      <path class="down" d="m7 14 5 5 5-5" />
    </svg>
  </button>`}(e,t,a):U`<span class="plain">${s}</span>`}
  </th>`}(e,t))}
      ${a?U`<th class="col-add" scope="col" role="columnheader">
              <span class="quiet">${s.columns.add}</span>
            </th>`:V}
    </tr>
  </thead>`}(e)}
      <tbody class="rows" role="rowgroup"></tbody>
    </table>
  </div>`}const fj=({foodTable:e},t)=>void 0===t?"":Xi(e.category.names,t)??t,kj=({foodTable:e},t)=>void 0===t?"":Xi(e.state.names,t)??t;function bj(e,t){const n=[...e].filter(e=>!t.includes(e));return[...t.filter(t=>e.has(t)),...n]}const wj={categories:[],states:[]},vj=new WeakMap,yj=e=>e.target.value;function $j(e,t,n){const{state:o,on:s}=e;return U`<label class="chip" part="chip">
    <input
      type="radio"
      name="category"
      value=${t}
      .checked=${Gu((o.category??"")===t)}
      @change=${()=>s.category(t||null)}
    />
    <span>${n}</span>
  </label>`}function xj(e,t,n,o,s){return U`<div class="choose">
    <label class="label" for=${e}>${t}</label>
    <span class="select">
      <select
        class="field"
        id=${e}
        .value=${Gu(n)}
        @change=${e=>s(yj(e))}
      >
        ${o.map(({value:e,name:t})=>U`<option value=${e} ?selected=${e===n}>${t}</option>`)}
      </select>
      ${fd.chevron()}
    </span>
  </div>`}function Mj(e){return U`<div class="toolbar" part="toolbar">
    ${function(e){const{words:t,state:n,on:o}=e,{search:s}=t.foodTable;return U`<div class="search-block">
    <label class="label" for="search">${s.label}</label>
    <div class="search" part="search">
      ${fd.search()}
      <input
        class="field"
        id="search"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="100"
        placeholder=${s.placeholder}
        .value=${Gu(n.search)}
        @input=${e=>o.search(yj(e))}
        @keydown=${t=>function({on:e},t){!function(e){"Enter"===e.key&&e.preventDefault()}(t),"Enter"===t.key&&!t.isComposing&&matchMedia("(pointer: coarse)").matches&&e.toCount()}(e,t)}
      />
      ${n.search?U`<button
              class="icon-button clear"
              type="button"
              aria-label=${s.clear}
              @click=${()=>o.clearSearch()}
            >
              ${fd.close()}
            </button>`:V}
    </div>
  </div>`}(e)} ${function(e){const{words:t,state:n,on:o}=e,{filters:s,filtersOn:a}=t.foodTable,r=(({state:e})=>Number(null!==e.category)+Number(null!==e.state))(e);return U`<button
    class="button filters-button"
    type="button"
    part="filters-button"
    aria-expanded=${n.filtersOpen?"true":"false"}
    aria-controls="filters"
    @click=${()=>o.foldFilters()}
  >
    ${fd.chevron()}${r>0?a({count:r}):s}
  </button>`}(e)}
    <div class="filters ${e.state.filtersOpen?"open":""}" id="filters">
      <div class="chooses">${function({words:e,state:t,kinds:n,on:o}){if(n.categories.length<=12)return V;const{category:s}=e.foodTable,a=n.categories.slice(0,200),r=n.categories.filter(e=>e===t.category&&!a.includes(e)),i=[...a,...r].map(t=>({value:t,name:fj(e,t)})),l={value:"",name:s.all};return xj("category",s.label,t.category??"",[l,...i],e=>o.category(e||null))}(e)} ${function({words:e,state:t,kinds:n,on:o}){const{state:s}=e.foodTable;if(0===n.states.length)return V;const a=n.states.map(t=>({value:t,name:kj(e,t)})),r={value:"",name:s.all};return xj("state",s.label,t.state??"",[r,...a],e=>o.prepared(e||null))}(e)} ${function({words:e,knowledge:t,state:n,reference:o,on:s}){const{basis:a}=e.foodTable,r=[{value:"day",name:o?a.dayOf({lowMg:o.low,highMg:o.high}):a.day},{value:"label",name:a.labelOf({mg:t.limits.labelReferenceMg})}];return xj("basis",a.label,n.basis,r,e=>s.basis(e))}(e)}</div>
      ${function(e){const{words:t,kinds:n}=e,{category:o}=t.foodTable;return 0===n.categories.length||n.categories.length>12?V:U`<fieldset class="chips" part="chips">
    <legend class="quiet">${o.label}</legend>
    ${$j(e,"",o.all)} ${n.categories.map(n=>$j(e,n,fj(t,n)))}
  </fieldset>`}(e)}
    </div>
  </div>`}const jj=a`
  .toolbar,
  .filters {
    display: grid;
    gap: calc(var(--_space) * 1);
    min-inline-size: 0;
  }

  .filters:not(.open) {
    display: none;
  }

  .filters-button {
    justify-self: start;
  }

  .filters-button svg {
    transition: rotate 0.15s;
  }

  .filters-button[aria-expanded='true'] svg {
    rotate: 180deg;
  }

  .search-block {
    max-inline-size: 34em;
  }

  .search > .field {
    padding-inline-end: 3em;
    border-radius: calc(var(--_radius) * 1.1);
  }

  /* Our own button clears it, in every browser and with a name. */
  .search > .field::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    block-size: 100%;
  }

  .clear:hover {
    background: transparent;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 36px;
    padding: 0.3em 0.95em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.9375em;
    line-height: 1.2;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }

  .chip:hover {
    border-color: var(--_line-strong);
    background: var(--_raised);
  }

  .chip:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .chip:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Larger to a finger than to the eye. */
  .chip > input[type='radio'] {
    position: absolute;
    inset: -5px 0;
    inline-size: 100%;
    block-size: calc(100% + 10px);
    margin: 0;
    opacity: 0;
  }

  .chooses {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1);
  }

  .choose {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 22em;
  }

  .choose:last-child {
    flex: 1.4 1 15em;
  }

  .choose .field {
    text-overflow: ellipsis;
  }

  @container mg (min-width: 38em) {
    .filters-button {
      display: none;
    }

    .filters:not(.open) {
      display: grid;
    }
  }

  /* One line for what is typed and chosen; the kinds below it. */
  @container mg (min-width: 46em) {
    .toolbar {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr);
      align-items: end;
    }

    .toolbar > .filters {
      display: contents;
    }

    .chooses {
      flex-wrap: nowrap;
    }

    .chips {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;function zj({foodTable:e},t,n){const{title:o,preparing:s,text:a}=e.loading;return U`<div class="waiting stack" part="loading">
    <p id="loading-title" class="waiting-title">${t?o:s}</p>
    <progress
      class="loading"
      aria-labelledby="loading-title"
      max="1"
      value=${null===n?V:n.toFixed(3)}
    ></progress>
    <p class="muted small">${a}</p>
  </div>`}const Sj=a`
  .waiting {
    padding: calc(var(--_space) * 2) 0;
  }

  .waiting-title {
    font-size: 1.15em;
    font-weight: 600;
  }

  progress {
    inline-size: min(100%, 26em);
    block-size: 0.5em;
    border: 0;
    border-radius: 999px;
    overflow: hidden;
    background: var(--_track);
    accent-color: var(--_accent);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_track);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size 0.2s;
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  /* Nobody knows how long it takes: it only moves. */
  progress:indeterminate {
    background: linear-gradient(90deg, var(--_track) 0 30%, var(--_accent) 30% 55%, var(--_track) 55% 100%);
    background-size: 200% 100%;
    animation: waiting 1.6s linear infinite;
  }

  progress:indeterminate::-webkit-progress-bar {
    background: transparent;
  }

  progress:indeterminate::-moz-progress-bar {
    background: transparent;
  }

  @keyframes waiting {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: -100% 0;
    }
  }

  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;function Aj(e){const{words:t,own:n,body:o,prepared:s,on:a}=e;return"failed"===n.state?function(e,t,n){const{title:o,retry:s}=e.foodTable.failed;return U`<div class="waiting stack" part="load-failed" role="alert">
    <p class="waiting-title">${o}</p>
    ${t?U`<p>${(({ownFoods:e},t)=>e.failures[t.code](t))(e,t)}</p>`:V}
    <div>
      <button class="button primary" type="button" part="retry-button" id="retry" @click=${n}>
        ${s}
      </button>
    </div>
  </div>`}(t,n.failure,a.retry):o?function(e,t){const{words:n,settings:o,on:s}=e,a=0===t.lines.listing.order.length;return U`${function({words:e,foods:t,on:n},o){const{listing:s}=o.lines,{foodTable:a}=e,r=s.order.length,i=!0===s.isPreview,l=aj(o);return U`<div class="summary">
    <p class="count figures" id="count" tabindex="-1" part="count">
      ${i?a.loading.preparing:a.count({count:r,total:t.length})}
    </p>
    ${l?U`<p class="left-out" part="left-out">${l}</p>`:V}
    <div class="summary-buttons">
      <button
        class="button inline"
        type="button"
        part="download-button"
        ?disabled=${i||0===r}
        @click=${()=>n.download()}
      >
        ${fd.download()}<span>${a.download.button}</span>
      </button>
      <button
        class="button inline"
        type="button"
        part="print-button"
        ?disabled=${i||0===r}
        @click=${()=>n.print()}
      >
        ${fd.printer()}<span>${a.print.button}</span>
      </button>
    </div>
  </div>`}(e,t)}
    <button class="button skip" type="button" part="skip-button" @click=${()=>s.skip()}>
      ${n.foodTable.skip}
    </button>
    ${pj(e,t)} ${a?function({words:e,state:t,foods:n,on:o}){const{none:s,empty:a}=e.foodTable;if(0===n.length)return U`<p class="none" part="none">${a}</p>`;const r=t.search.trim(),i=null!==t.category||null!==t.state;return U`<div class="none stack" part="none">
    <p class="none-title">${r?s.title({search:r}):s.titleFilters}</p>
    <p class="muted">${s.text}</p>
    <div class="choices-row">
      ${r?U`<button class="button" type="button" @click=${()=>o.clearSearch()}>
              ${s.clearSearch}
            </button>`:V}
      ${i?U`<button class="button" type="button" @click=${()=>o.clearFilters()}>
              ${s.clearFilters}
            </button>`:V}
    </div>
  </div>`}(e):V}
    ${function({words:e,on:t},{lines:n},o){const s=n.listing.order.length-n.foods;return null===o||s<=0?V:U`<div class="more">
    <button class="button" type="button" part="more-button" @click=${()=>t.more()}>
      ${e.foodTable.more({count:Math.min(s,o)})}
    </button>
  </div>`}(e,t,o.pageSize)}`}(e,o):"loading"===n.state?zj(t,!0,n.progress):zj(t,!1,s)}function Pj(e){const{words:t,settings:n,isThere:o,day:s}=e;return U`<div class="main">
    <header class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${t.foodTable.heading}</h2>
      <p class="lead">${t.foodTable.lead}</p>
    </header>
    <p class="quiet" role="status">${function({words:e,own:t,body:n,announced:o}){const{title:s,preparing:a}=e.foodTable.loading;return"failed"===t.state?"":n&&!n.lines.listing.isPreview?o:"loading"===t.state?s:a}(e)}</p>
    ${o?Mj(e):V}
    <div class="table-block stack">${Aj(e)}</div>
    <div class="after" id="after-table" tabindex="-1">
      ${n.noTray&&o?EM(s):V} ${function({words:e,own:t}){const{ownFoods:n}=e,{rowProblems:o,rowProblemCount:s,cut:a}=t;if("built-in"===t.state||0===s&&!a)return V;const r=o.slice(0,100),i=s-r.length;return U`${a?U`<p class="small">${n.cut({most:My})}</p>`:V}
  ${s>0?kd(n.heading({count:s}),U`<ul class="bullets small">
              ${r.map(t=>U`<li>${(({ownFoods:e},t)=>e.rows[t.code](t))(e,t)}</li>`)}
            </ul>
            ${i>0?U`<p class="small muted">${n.more({count:i})}</p>`:V}`,"row-problems"):V}`}(e)} ${function(e){const{words:t,knowledge:n,settings:o}=e,s=mj(e);return U`<div class="table-foot">
    ${function({foodTable:e},{limits:t}){const{heading:n,cooking:o,soaking:s,ounce:a,unmeasured:r,tables:i,label:l}=e.notes,c=[l({mg:t.labelReferenceMg}),o,s,a,i,r];return kd(n,U`<ul class="bullets">
      ${c.map(e=>U`<li>${e}</li>`)}
    </ul>`,"notes")}(t,n)}
    ${s?(e=>e.told.flatMap(t=>{const n=mh(e,t);if(!n)return[];const{words:o}=e;return kd(n.texts.title,U`<div class="use stack">${lh(o,n.evidence)} ${hh(o,n)}</div>`,"evidence")}))({words:t,knowledge:n,told:s}):V}
    ${nk({words:t,knowledge:n,standard:o.standard,cited:uj(e),withFigures:!0,credit:hj(e)})}
  </div>`}(e)}
    </div>
  </div>`}function _j(e){const{words:t,knowledge:n,settings:o,problems:s,day:a}=e;return U`<section class=${function({settings:e,day:t}){return e.noTray?"screen foods":"screen foods with-day "+((({state:e,isInSight:t})=>e.portions.length>0&&!t)(t)?"with-day-bar":"")}(e)} part="page">
      ${Pj(e)} ${o.noTray?V:function({day:e,isThere:t}){return U`<div class="aside">${t?EM(e):V} ${oj(e)}</div>`}(e)} ${o.noTray?V:function(e){return 0===e.state.portions.length?V:U`<div class="day-bar" part="day-bar">${e.isInSight?V:function(e){const{words:t,state:n,look:o,news:s,on:a}=e,r="full"===s?.what?t.foodDay.list.full({most:L$}):function({words:e,look:t}){const{held:n,gap:o,share:s}=t,{sum:a}=e.foodDay;return n?"":o?a.shortGap({lowMg:o.low,highMg:o.high}):s?a.shortShare(s):""}(e);return U`<button class="button primary" type="button" part="to-day-button" @click=${()=>a.show()}>
    <span>${t.foodDay.toDay({count:n.portions.length})}</span>
    <span class="figures"
      ><span>${t.mg(o.total.totalMg)}</span>${r?U`<span>${r}</span>`:V}</span
    >
    ${fd.arrow()}
  </button>`}(e)}</div>`}(a)}
    </section>
    ${o.debug?Nh({words:t,knowledge:n,problems:s,findings:[]}):V}`}const Oj=a`
  .screen.foods {
    gap: calc(var(--_space) * 2);
    max-inline-size: 75em;
  }

  .foods > .main,
  .foods .after {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    min-inline-size: 0;
  }

  .after:focus {
    outline: none;
  }

  /* Only for whoever goes by the Tab key: hundreds of rows stand between it and what follows. */
  .skip:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skip {
    justify-self: start;
  }

  .aside {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    min-inline-size: 0;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }

  @container mg (min-width: 64em) {
    .screen.foods.with-day {
      grid-template-columns: minmax(0, 1fr) minmax(17em, 20em);
      column-gap: calc(var(--_space) * 2.5);
      padding-inline: calc(var(--_space) * 2);
    }

    .aside {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .foods > .day-bar {
      display: none;
    }
  }

  /* It goes along, and where it is higher than the screen it scrolls by itself. */
  @media (min-height: 36em) {
    @container mg (min-width: 64em) {
      .aside {
        position: sticky;
        align-self: start;
        inset-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--mg-sticky-top, 0px) - 2em);
        margin: -1em;
        padding: 1em;
        overflow: auto;
      }
    }
  }
`;class Cj{listing;foods;count;#Ct;constructor(e,t,n=1/0){this.listing=e,this.foods=Math.min(e.order.length,n),this.#Ct=function({foods:e,order:t},n,o){const s=[];if(0===n.size)return s;for(let a=0;a<o&&s.length<n.size;a+=1){const o=e[t[a]??-1];o&&n.has(o.id)&&s.push(a)}return s}(e,t,this.foods),this.count=this.foods+this.#Ct.length}#Tt(e){let t=0;for(const n of this.#Ct){if(e<=n+t)break;if(e===n+t+1)return{place:n,isDetail:!0};t+=1}return{place:e-t,isDetail:!1}}keyAt=e=>{const{place:t,isDetail:n}=this.#Tt(e);return 2*(this.listing.order[t]??-1)+(n?1:0)};at(e){const{place:t,isDetail:n}=this.#Tt(e),o=this.listing.order[t]??-1,s=this.listing.foods[o];return s&&{food:s,isDetail:n,key:2*o+(n?1:0)}}lineOf(e){for(let t=0;t<this.count;t+=1)if(this.keyAt(t)===e)return t;return-1}lineOfFood(e){for(let t=0;t<this.count;t+=1)if(this.at(t)?.food.id===e)return t;return-1}lineOfPlace(e){return e+this.#Ct.filter(t=>t<e).length}}function Tj(){let e=null;return(t,n)=>(e?.of.length===t.length&&t.every((t,n)=>t===e?.of[n])||(e={of:t,made:n()}),e.made)}function Dj({search:e,category:t,state:n},{categories:o,states:s}){return{search:e,category:null!==t&&o.includes(t)?t:void 0,state:null!==n&&s.includes(n)?n:void 0}}const Ej=(e,t)=>t===1/0&&e.length>1e3;class Fj{#Dt=Tj();#Et=Tj();lines(e,t,n){return this.#Dt([e,t,n],()=>new Cj(e,t,n))}measure(e,t){return this.#Et([e?.low,e?.high,t],()=>({reference:e,fullMg:t}))}}const Lj=[Mk,Sk,zk,xk,Xh,dg,Qu,ug,Uh,a`
  .day {
    gap: calc(var(--_space) * 1.25);
  }

  /* Clear of a bar that the page keeps at the top. */
  .day,
  .day-person,
  .day-person > summary,
  .day :is([tabindex], #day-undo) {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
  }

  .day .choices-row .button {
    padding-inline: 1em;
  }
`,$M,XM,nj,CM,FM,sj,KM,tk,nh,ph,jk,jj,rj,Sj,a`
  .table-block {
    container: foods / inline-size;
    min-inline-size: 0;
  }

  ${a`
  table {
    inline-size: 100%;
    border-spacing: 0;
    border-collapse: separate;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  caption {
    block-size: 0;
    line-height: 0;
  }

  table :is(th, td) {
    padding: 0 0.85em 0 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  /* Read out, and not copied along with what is seen. */
  table .quiet {
    user-select: none;
  }

  .in-card {
    display: none;
  }

  /* Of the smaller letters of the heading. */
  th.col-portion {
    inline-size: 10em;
  }

  th.col-mg {
    inline-size: 8em;
  }

  th:is(.col-100g, .col-share) {
    inline-size: 7.5em;
  }

  th.col-add {
    inline-size: max(44px, 3.2em);
  }

  :is(.col-mg, .col-100g, .col-share, .col-add) {
    text-align: end;
  }

  .rows :is(.col-100g, .col-share) {
    white-space: nowrap;
  }

  .rows .unmeasured {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: normal;
  }
`}
  ${a`
  .head {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--mg-sticky-top, 0px);
  }

  /* Cell by cell: not every browser lets a group of rows hold what is placed in it, and over all rows none could be pressed. */
  .head th::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    background: var(--_surface);
  }

  /* Wider than the table: what scrolls away below it would peep out beside it. */
  .head th:first-child::before {
    inset-inline-start: -0.6em;
  }

  .head th:last-child::before {
    inset-inline-end: -0.6em;
  }

  /* What the card is painted with nobody can tell: so what scrolls by below is blurred rather than covered. */
  @supports (backdrop-filter: blur(1em)) {
    .head th::before {
      background: var(--mg-surface, transparent);
      backdrop-filter: blur(1.5em);
    }
  }

  .head th {
    position: relative;
    padding-block: 0.25em;
    border-block-end-color: var(--_line-strong);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
    vertical-align: bottom;
  }

  .head .plain,
  .sort {
    color: var(--_muted);
  }

  .head .plain {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-weight: 600;
    text-align: inherit;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }

  :is(.col-mg, .col-100g) > .sort {
    flex-direction: row-reverse;
  }

  .sort > span {
    white-space: nowrap;
  }

  .sort:hover,
  :is(.ascending, .descending) > .sort {
    color: inherit;
  }

  .sort svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sort path {
    opacity: 0.4;
  }

  :is(.ascending, .descending) > .sort path {
    opacity: 0;
  }

  .ascending > .sort .up,
  .descending > .sort .down {
    opacity: 1;
    stroke: var(--_accent);
    stroke-width: 3;
  }
`}
  ${a`
  .food-row:hover > :is(th, td) {
    background: var(--_raised);
  }

  .food-row.open > :is(th, td) {
    border-block-end-color: transparent;
  }

  .name {
    display: flex;
    align-items: center;
    gap: 0.45em;
    inline-size: 100%;
    min-block-size: max(44px, 3.1em);
    padding: 0.4em 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-weight: 500;
    line-height: 1.35;
    text-align: start;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
    cursor: pointer;
    touch-action: manipulation;
  }

  .name::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.2em 0.35em;
    border: solid var(--_line-strong);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
    transition: rotate 0.15s;
  }

  .name:hover::before {
    border-color: var(--_accent);
  }

  .name[aria-expanded='true']::before {
    rotate: 135deg;
  }

  .portion-button {
    display: grid;
    align-content: center;
    justify-items: start;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.4em 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-size: 0.9375em;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }

  .change {
    text-decoration: underline dotted;
    text-decoration-color: var(--_accent-line);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.22em;
  }

  .portion-button:hover .change {
    text-decoration: underline solid;
  }

  .weight {
    font-size: 0.9em;
    white-space: nowrap;
  }

  .weight:empty {
    display: none;
  }

  .portion-edit {
    gap: 0.4em;
  }

  .portion-edit .field {
    inline-size: 5em;
    padding-inline: 0.6em;
  }

  .mg {
    font-weight: 600;
    white-space: nowrap;
  }

  .unmeasured .mg {
    font-weight: 400;
    white-space: normal;
  }

  .bar {
    inline-size: 100%;
    block-size: 6px;
    margin-block-start: 0.3em;
    border-radius: 3px;
    background: var(--_track);
    /* Its ends are round by themselves: cutting them off would cost a layer for each row. */
    overflow: visible;
  }

  .bar rect {
    fill: var(--_accent);
  }

  .unmeasured .bar {
    display: none;
  }

  .add-button {
    border-radius: 50%;
    border-color: var(--_line);
  }

  .add-button::before,
  .add-button::after {
    content: '';
    grid-area: 1 / 1;
    border: 0 solid var(--_accent);
  }

  .add-button::before {
    inline-size: 0.9em;
    border-block-start-width: 2px;
  }

  .add-button::after {
    block-size: 0.9em;
    border-inline-start-width: 2px;
  }

  .add-button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .add-button.on {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  /* A tick. */
  .add-button.on::before {
    inline-size: 0.45em;
    block-size: 0.85em;
    margin-block-end: 0.2em;
    border-color: var(--_on-accent);
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
  }

  .add-button.on::after {
    content: none;
  }

  :is(.name, .portion-button, .sort, .region):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* What takes the focus is scrolled clear of the heading above and of the line with the day below. */
  .rows :is(button, input) {
    scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 4.5em) 6em;
  }

  .gap > td {
    padding: 0;
    border: 0;
  }
`}
  ${a`
  td.detail {
    padding: 0 0 1.1em 1.45em;
  }

  .detail-in {
    display: grid;
    gap: 0.75em;
    max-inline-size: 60em;
  }

  .facts {
    display: grid;
    gap: 0.4em;
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(4em, 6em) minmax(0, 1fr);
    gap: 0.75em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .detail-notes {
    display: grid;
    gap: 0.5em;
  }

  .detail-notes > li {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    max-inline-size: 66ch;
  }

  .detail-notes svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.1em;
    stroke: var(--_accent);
  }
`}
  ${a`
  .region {
    min-inline-size: 0;
    scroll-margin-block-start: var(--mg-sticky-top, 0px);
  }

  .region.windowed {
    max-block-size: var(--mg-table-block-size, max(min(70vh, 40em), 18em));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: auto;
    overscroll-behavior-y: auto;
    overflow-anchor: none;
  }

  .windowed table {
    inline-size: calc(100% - 2em);
    margin-inline: 1em;
  }

  .windowed .head {
    inset-block-start: 0;
  }

  .windowed .rows :is(button, input) {
    scroll-margin-block: 4.5em 1em;
  }
`}
  ${a`
  @container foods (max-width: 45.99em) {
    th.col-portion {
      inline-size: 9.75em;
    }

    th.col-mg {
      inline-size: 7.75em;
    }

    th:is(.col-100g, .col-share) {
      inline-size: 7em;
    }

    .head .col-share .plain {
      max-inline-size: 5em;
    }
  }
`}
  ${a`
  @container foods (min-width: 52em) {
    th.col-portion {
      inline-size: 13em;
    }

    th.col-mg {
      inline-size: 16em;
    }

    .rows .col-mg {
      text-align: start;
      white-space: nowrap;
    }

    .rows .mg {
      display: inline-block;
      inline-size: 4em;
      text-align: end;
    }

    .rows .unmeasured .mg {
      inline-size: auto;
    }

    .rows .bar {
      display: inline-block;
      inline-size: calc(100% - 5em);
      margin: 0;
      margin-inline-start: 0.85em;
      vertical-align: 0.08em;
    }

    .rows .unmeasured .bar {
      display: none;
    }

    .head .col-mg {
      text-align: start;
    }

    .head .col-mg > .sort {
      flex-direction: row;
      padding-inline-start: 0.9em;
    }
  }
`}
  ${a`
  @container foods (max-width: 37.99em) {
    table,
    .head,
    .head tr,
    .rows,
    .rows tr,
    .rows :is(th, td) {
      display: block;
    }

    table :is(th, td) {
      inline-size: auto;
      padding: 0;
      border: 0;
      text-align: start;
    }

    .head tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      border-block-end: 1px solid var(--_line-strong);
    }

    .head {
      position: relative;
    }

    .head th {
      position: static;
      inline-size: auto;
      padding: 0;
    }

    .head th:first-child::before {
      inset: 0 -0.6em;
    }

    .head th:not(:first-child)::before {
      content: none;
    }

    .head th:not(:has(.sort)) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .head .sort {
      flex-direction: row;
      font-size: 0.9286em;
    }

    .head th:not(.ascending, .descending) svg {
      display: none;
    }

    .rows :is(.col-100g, .col-share) {
      text-align: start;
    }

    .in-card {
      display: inline;
    }

    [data-in-card]::after {
      content: ' ' attr(data-in-card);
    }

    .in-table {
      display: none;
    }

    .rows .food-row {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.75em;
      padding-block: 0.6em 0.9em;
      border-block-end: 1px solid var(--_line);
    }

    .rows .food-row.open {
      border-block-end-color: transparent;
    }

    .food-row:hover > :is(th, td) {
      background: none;
    }

    .rows .col-food {
      grid-column: 1;
    }

    .rows .col-add {
      grid-column: 2;
      grid-row: 1 / span 2;
      padding-block-start: 0.15em;
    }

    .rows .col-portion {
      grid-column: 1;
      padding-inline-start: 1.45em;
    }

    .portion-button {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: center;
    }

    .rows .col-mg {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.85em;
      grid-column: 1 / -1;
      padding-inline-start: 1.45em;
    }

    .mg {
      min-inline-size: 4em;
      font-size: 1.15em;
    }

    .col-mg .bar {
      flex: 1 1 5em;
      inline-size: auto;
      min-inline-size: 0;
      margin: 0;
    }

    .rows :is(.col-100g, .col-share) {
      grid-column: 1 / -1;
      padding-inline-start: 1.45em;
      color: var(--_muted);
      font-size: 0.9375em;
      white-space: normal;
    }

    /* Only not seen: a cell less, and the others would stand below the wrong heading. */
    .rows .col-share.unknown,
    .rows .col-100g.unmeasured {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .rows .detail-row {
      border-block-end: 1px solid var(--_line);
    }

    td.detail {
      padding: 0 0 1.1em 1.45em;
    }

    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }

  @container foods (min-width: 22em) and (max-width: 37.99em) {
    .rows :is(.col-100g, .col-share) {
      padding-inline-start: 0;
    }

    .rows .food-row {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .rows :is(.col-food, .col-portion) {
      grid-column: 1 / span 2;
    }

    .rows .col-add {
      grid-column: 3;
    }

    .rows .col-100g {
      grid-column: 1;
      padding-inline-start: 1.55em;
    }

    .rows .col-share {
      grid-column: 2 / -1;
    }
  }

  /* One line, and height enough: it may go along. */
  @media (min-height: 30em) {
    @container foods (min-width: 24em) and (max-width: 37.99em) {
      .head {
        position: sticky;
      }
    }
  }

  @media (max-height: 22em) {
    .head {
      position: relative;
    }
  }
`}

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar rect {
      fill: CanvasText;
    }

    .head th::before {
      background: Canvas;
    }

    .add-button.on {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .add-button::before,
    .add-button::after,
    .add-button.on::before {
      border-color: ButtonText;
    }
  }
`,gj,Oj],Bj={},Nj=Eu(class extends Fu{constructor(){super(...arguments),this.ot=Bj}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((e,t)=>e===this.ot[t]))return G}else if(this.ot===t)return G;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}}),qj=(e,t)=>{const n=e._$AN;if(void 0===n)return!1;for(const e of n)e._$AO?.(t,!1),qj(e,t);return!0},Hj=e=>{let t,n;do{if(void 0===(t=e._$AM))break;n=t._$AN,n.delete(e),e=t}while(0===n?.size)},Rj=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(void 0===n)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),Ij(t)}};function Wj(e){void 0!==this._$AN?(Hj(this),this._$AM=e,Rj(this)):this._$AM=e}function Uj(e,t=!1,n=0){const o=this._$AH,s=this._$AN;if(void 0!==s&&0!==s.size)if(t)if(Array.isArray(o))for(let e=n;e<o.length;e++)qj(o[e],!1),Hj(o[e]);else null!=o&&(qj(o,!1),Hj(o));else qj(this,e)}const Ij=e=>{2==e.type&&(e._$AP??=Uj,e._$AQ??=Wj)};class Gj extends Fu{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),Rj(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(qj(this,e),Hj(this))}setValue(e){if(Nu(this._$Ct))this._$Ct._$AI(e,this);else{const t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}}const Vj=new WeakMap,Kj=Eu(class extends Gj{render(e){return V}update(e,[t]){const n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),V}rt(e){if(void 0!==this.G)if(this.isConnected||(e=void 0),"function"==typeof this.G){const t=this.ht??globalThis;let n=Vj.get(t);void 0===n&&(n=new WeakMap,Vj.set(t,n)),void 0!==n.get(this.G)&&this.G.call(this.ht,void 0),n.set(this.G,e),void 0!==e&&this.G.call(this.ht,e)}else this.G.value=e}get lt(){return"function"==typeof this.G?Vj.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),Yj=(e,t)=>U`<div>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </div>`;const Zj={seen:"\u2013",spoken:""};function Jj(e,t,n){return null===t?{seen:e.unmeasured,spoken:e.unmeasured}:{seen:e.mg({mg:t}),spoken:n({mg:t})}}function Qj(e,t,n){if(null===t.share)return Zj;const o="day"===n?e.spoken.ofDay:e.spoken.ofLabel;return{seen:e.share(t.share),spoken:o(t.share)}}function Xj(e,t,n){return{perPortion:Jj(e,t.mg,e.spoken.perPortion),per100g:Jj(e,t.mgPer100g,e.spoken.per100g),share:Qj(e,t,n)}}function ez(e,t,n){let o,s=n.initialDeps??[],a=!0;function r(){const r=e();return r.length!==s.length||r.some((e,t)=>s[t]!==e)?(s=r,o=t(...r),!(null==n?void 0:n.onChange)||a&&n.skipInitialOnChange||n.onChange(o),a=!1,o):o}return r.updateDeps=e=>{s=e},r}function tz(e,t){if(void 0===e)throw new Error("Unexpected undefined");return e}const nz=(e,t)=>Math.abs(e-t)<1.01,oz=(e,t,n)=>{let o;return Object.assign(function(...s){e.clearTimeout(o),o=e.setTimeout(()=>t.apply(this,s),n)},{cancel:()=>{e.clearTimeout(o)}})};let sz;const az=()=>{if(void 0!==sz)return sz;if("undefined"==typeof navigator)return sz=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return sz=!0;const e=navigator.maxTouchPoints;return sz="MacIntel"===navigator.platform&&void 0!==e&&e>0};let rz;const iz={capture:!0,passive:!0};class lz{constructor(e){this.host=e,this._touch=null,this.inMotion=()=>null!==this._touch&&"lateFling"!==this._touch.phase,this.dragging=()=>{var e;return"down"===(null==(e=this._touch)?void 0:e.phase)&&this._touch.moved},this.tail=()=>{var e;return"tail"===(null==(e=this._touch)?void 0:e.phase)?this._touch.moved?"fling":"tap":null},this.onScroll=({isScrolling:e,ownReadBack:t,moved:n,external:o})=>{var s,a,r;return e&&"tail"===(null==(s=this._touch)?void 0:s.phase)?this._openTail(this._touch.moved||!t,!1):"lateFling"===(null==(a=this._touch)?void 0:a.phase)&&(this.host.now()>this._touch.until?this._touch=null:o&&e&&n&&this._openTail(!0,!1)),!(t||!e||!n||"down"!==(null==(r=this._touch)?void 0:r.phase)||(this._touch.moved=!0,0))},this.touchStart=()=>{this.end(),this._touch={phase:"down",moved:!1}},this.touchEnd=()=>{var e;const t="down"===(null==(e=this._touch)?void 0:e.phase)&&this._touch.moved;this.end(),this._openTail(t,t)},this.end=()=>{var e;const t=this.host.getWindow();"tail"===(null==(e=this._touch)?void 0:e.phase)&&null!=t&&t.clearTimeout(this._touch.timerId),this._touch=null},this.listen=e=>{const t=()=>this.touchStart(),n=()=>this.touchEnd();return e.addEventListener("touchstart",t,iz),e.addEventListener("touchend",n,iz),e.addEventListener("touchcancel",n,iz),()=>{e.removeEventListener("touchstart",t,iz),e.removeEventListener("touchend",n,iz),e.removeEventListener("touchcancel",n,iz),this.end()}},this._openTail=(e,t)=>{const n=this.host.getWindow();if(null==n)return;this.end();const o={phase:"tail",moved:e,awaitingFling:t,timerId:n.setTimeout(()=>{this.host.tailStillMoving()?this._openTail(o.moved,o.awaitingFling):(this._touch=o.awaitingFling?{phase:"lateFling",until:this.host.now()+1e3}:null,this.host.onTailClosed())},150)};this._touch=o}}get touch(){return this._touch}}const cz=e=>{const{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},dz=e=>{const t=new Set;return{schedule:n=>{const o=e.requestAnimationFrame(()=>{t.delete(o),n()});t.add(o)},cancel:()=>{t.forEach(t=>e.cancelAnimationFrame(t)),t.clear()}}},uz=e=>e,mz=e=>{const t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),o=Math.min(e.endIndex+t,e.count-1)-n+1,s=new Array(o);for(let e=0;e<o;e++)s[e]=n+e;return s},hz=(e,t)=>{const n=e.scrollElement;if(!n)return;const o=e.targetWindow;if(!o)return;const s=e=>{const{width:n,height:o}=e;t({width:Math.round(n),height:Math.round(o)})};if(s(cz(n)),!o.ResizeObserver)return()=>{};const a=dz(o),r=new o.ResizeObserver(()=>{const t=()=>{s(cz(n))};e.options.useAnimationFrameWithResizeObserver?a.schedule(t):t()});return r.observe(n,{box:"content-box"}),()=>{r.unobserve(n),a.cancel()}},gz={passive:!0},pz="undefined"==typeof window||"onscrollend"in window,fz=(e,t)=>((e,t,n)=>{const o=e.scrollElement;if(!o)return;const s=e.targetWindow;if(!s)return;const a=e.options.useScrollendEvent&&pz;let r=0;const i=a?null:oz(s,()=>t(n(o),!1),e.options.isScrollingResetDelay),l=e=>()=>{r=n(o),null==i||i(),t(r,e)},c=l(!0),d=l(!1);return o.addEventListener("scroll",c,gz),a&&o.addEventListener("scrollend",d,gz),()=>{o.removeEventListener("scroll",c),a&&o.removeEventListener("scrollend",d),null==i||i.cancel()}})(e,t,t=>{const{horizontal:n,isRtl:o}=e.options;return n?t.scrollLeft*(o?-1:1):t.scrollTop}),kz=(e,t,n)=>{if(n.options.useCachedMeasurements){const t=n.indexFromElement(e),o=n.options.getItemKey(t);return n.itemSizeCache.get(o)??n.options.estimateSize(t)}if(null==t?void 0:t.borderBoxSize){const e=t.borderBoxSize[0];if(e)return Math.round(e[n.options.horizontal?"inlineSize":"blockSize"])}if(!t){const t=n.indexFromElement(e),o=n.options.getItemKey(t),s=n.itemSizeCache.get(o);if(void 0!==s)return s}return e[n.options.horizontal?"offsetWidth":"offsetHeight"]},bz=(e,{adjustments:t=0,behavior:n},o)=>{var s;const{scrollElement:a,options:r}=o,i=e+t,l=r.horizontal&&r.isRtl&&null!==a&&"ownerDocument"in a;null==(s=null==a?void 0:a.scrollTo)||s.call(a,{[r.horizontal?"left":"top"]:l?-i:i,behavior:n})},wz=(e,t)=>"smooth"===e?t?"smoothLanded":"smooth":"instant",vz=e=>"smooth"===(null==e?void 0:e.phase)||"smoothLanded"===(null==e?void 0:e.phase);class yz{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new lz({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{const e=this.scrollState;if("queued"!==(null==e?void 0:e.phase)||null!==this.pendingWrite)return!1;const t=this._readElementOffset();return!(null===t||null===this._lastElementOffset||Math.abs(t-this._lastElementOffset)<1||(this._lastElementOffset=t,e.samples=[...e.samples??[],{t:this.now(),offset:t}],0))},onTailClosed:()=>{const e=this.scrollState;"queued"===(null==e?void 0:e.phase)&&function(e){const t=e[e.length-1];if(void 0===t)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<40;)n--;if(n<0)return!1;const o=e[n];return Math.abs(t.offset-o.offset)/(t.t-o.t)>=.05}(e.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var e,t,n;return(null==(n=null==(t=null==(e=this.targetWindow)?void 0:e.performance)?void 0:t.now)?void 0:n.call(t))??Date.now()},this.observer=(()=>{let e=null,t=null,n=!1,o=!1;const s=new Set,a=()=>{if(e)return e;const o=this.targetWindow;if(!o||!o.ResizeObserver)return null;const s=t=dz(o);return e=new o.ResizeObserver(e=>{const t=()=>{const t={sync:!1};this._resizeBatch=t;try{e.forEach(r)}finally{this._resizeBatch=null,t.notify&&(this.notify(t.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(null))}};if(this.options.useAnimationFrameWithResizeObserver)s.schedule(t);else{n=!0;try{t()}finally{n=!1}}})},r=e=>{const t=e.target,n=this.indexFromElement(t);if(t.isConnected)this.isIndexInRange(n)&&this.shouldMeasureDuringScroll(n)&&this.resizeItem(n,this.options.measureElement(t,e,this));else{this.observer.unobserve(t);for(const[e,n]of this.elementsCache)if(n===t){this.elementsCache.delete(e);break}}};return{disconnect:()=>{var n;null==(n=a())||n.disconnect(),null==t||t.cancel(),s.clear(),o=!1,e=null,t=null},observe:r=>{const i=a();i&&(n?(s.add(r),o||(o=!0,null==t||t.schedule(()=>{o=!1,s.forEach(t=>{t.isConnected&&(null==e||e.observe(t,{box:"border-box"}))}),s.clear()}))):i.observe(r,{box:"border-box"}))},unobserve:e=>{var t;s.delete(e),null==(t=a())||t.unobserve(e)}}})(),this.range=null,this.setOptions=e=>{var t;const n={debug:!1,initialOffset:0,overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:uz,rangeExtractor:mz,onChange:()=>{},measureElement:kz,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(const t in e){const o=e[t];void 0!==o&&(n[t]=o)}const o=this.options;let s=null,a=null,r=!1;if(void 0!==o&&o.enabled&&n.enabled&&"end"===n.anchorTo&&null!==this.scrollElement){const e=o.count,i=n.count,l=this.getMeasurements(),c=(null==(t=this._singleLaneMeasurements)?void 0:t.items)??l,d=e=>{return"object"==typeof(t=c[e])?t.key:t;var t},u=e>0?d(0):null,m=e>0?d(e-1):null;if(i!==e||e>0&&i>0&&(n.getItemKey(0)!==u||n.getItemKey(i-1)!==m)){r=!0;const t=e>0?this.getVirtualItemForOffset(this.getScrollOffset())??l[0]:null;t&&(s=[t.key,this.getScrollOffset()-t.start]);const c=!0===n.followOnAppend?"auto":n.followOnAppend||null;c&&i>0&&this.isAtEnd(o.scrollEndThreshold)&&(0===e||n.getItemKey(i-1)!==m)&&(i>e||function(e,t,n,o){if(0===t)return!1;const s=o(0),a=new Set;let r=0;for(;r<e;){const e=n(r);if(e===s)break;a.add(e),r++}const i=e-r;if(0===i||i>=t)return!1;for(let e=0;e<i;e++)if(o(e)!==n(r+e))return!1;for(let e=i;e<t;e++)if(a.has(o(e)))return!1;return!0}(e,i,d,n.getItemKey))&&(a=c)}}this.options=n,r&&(this.pendingMin=0,this.itemSizeCacheVersion++);let i=null;if(s&&null!==this.scrollOffset&&!this._awaitingCommandReadBack()){const[e,t]=s,n=this.getMeasurements(),{count:o,getItemKey:r}=this.options;let l=0;for(;l<o&&r(l)!==e;)l++;if(l<o){const e=n[l];if(e){const n=Math.max(0,e.start+t);a||n===this.scrollOffset||(i=n-this.scrollOffset,this.scrollOffset=n)}}}a?this.pendingScrollAnchor={kind:"follow",behavior:a}:null!==i&&(this._canWriteScroll()?this.pendingScrollAnchor={kind:"anchor",delta:i}:(this._holdOffset+=i,this._followOffsetTarget(i)))},this.notify=e=>{var t,n;null==(n=(t=this.options).onChange)||n.call(t,this,e)},this.maybeNotify=ez(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),e=>{this.notify(e)},{key:!1,debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{var e;this.unsubs.filter(Boolean).forEach(e=>e()),this.unsubs=[],this.observer.disconnect(),null!=this.rafId&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,null==(e=this._momentumStop)||e.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{var e;const t=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==t){if(this.cleanup(),!t)return void this.maybeNotify();this.scrollElement=t,this.scrollElement&&"ownerDocument"in this.scrollElement?this.targetWindow=this.scrollElement.ownerDocument.defaultView:this.targetWindow=(null==(e=this.scrollElement)?void 0:e.window)??null,this.elementsCache.forEach(e=>{this.observer.observe(e)}),this.unsubs.push(this.options.observeElementRect(this,e=>{this.scrollRect=e,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(e,t)=>{var n,o,s,a;const r=t?this._elementMaxScrollOffset():null,i=this._reportedOverscroll;this._reportedOverscroll=e<0||null!==r&&e>r+1;const l=e;this._lastElementOffset=l,e=this._toLayoutOffset(e);const c=this._classifyScrollEvent(e,t,r);if("spurious"===c)return;"readBack"===c?e=this.pendingWrite.target:"clampedReadBack"===c&&null!=(null==(n=this.scrollState)?void 0:n.index)&&e<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=e:function({kind:e,offset:t,command:n,target:o}){return!("spurious"===e||"readBack"===e||"clampedReadBack"===e||null==(null==n?void 0:n.index)||"queued"===n.phase||(s=n.phase,"smooth"===s||"smoothFinishing"===s)||nz(t,n.lastTargetOffset)||nz(t,o())||"clampedEcho"===e);var s}({kind:c,offset:e,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,null!==this._clampedAdjustment&&Math.abs(e-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);const d=this.getScrollOffset(),u=this.scrollDirection;this.scrollDirection=t?d===e?this.scrollDirection:d<e?"forward":"backward":null,this.scrollOffset=e,this.isScrolling=t;const m=this.scrollState;if("queued"===(null==m?void 0:m.phase)&&"external"===c&&t)if(i||this._reportedOverscroll)m.samples=[];else{const e=this.now();m.samples=[...(m.samples??[]).filter(t=>e-t.t<=200),{t:e,offset:l}],(null!==u&&this.scrollDirection!==u||function(e){const t=e[e.length-1];if(void 0===t)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<40;)n--;if(n<0)return!1;const o=e[n];let s=n-1;for(;s>=0&&o.t-e[s].t<40;)s--;if(s<0)return!1;const a=e[s],r=(t.offset-o.offset)/(t.t-o.t),i=(o.offset-a.offset)/(o.t-a.t);return r*i>=0&&Math.abs(r)>=2*Math.abs(i)&&Math.abs(r)-Math.abs(i)>=.8}(m.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:t,ownReadBack:"readBack"===c,moved:e!==d,external:"external"===c&&"smooth"!==(null==(o=this.scrollState)?void 0:o.phase)&&"smoothFinishing"!==(null==(s=this.scrollState)?void 0:s.phase)})&&"queued"===(null==(a=this.scrollState)?void 0:a.phase)&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),"addEventListener"in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();const n=this.pendingScrollAnchor;this.pendingScrollAnchor=null,n&&this.scrollElement&&this.options.enabled&&("anchor"===n.kind?this._canWriteScroll()?vz(this.scrollState)&&!nz(this.getScrollOffset()-n.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(n.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=n.delta,this._followOffsetTarget(n.delta),this.notify(!1)):this.scrollToEnd({behavior:n.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},this._classifyScrollEvent=(e,t,n)=>{var o;return function({offset:e,isScrolling:t,elementMax:n,holdOffset:o,scrollOffset:s,pendingWrite:a,clampedMaxAtWrite:r}){var i;return t&&null===a&&e===s?"spurious":null!==a&&Math.abs(e-a.target)<1.5?"readBack":null!==a&&!a.smooth&&null!==n&&a.target>n+o+.5&&Math.abs(e-(n+o))<1.5||null!==a&&!a.smooth&&(null==(i=a.lowMaxes)?void 0:i.some(t=>Math.abs(e-t)<1.5))?"clampedReadBack":null!==r&&Math.abs(e-r)<1.5?"clampedEcho":"external"}({offset:e,isScrolling:t,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:(null==(o=this._clampedAdjustment)?void 0:o.maxAtWrite)??null})},this._retryClampedAdjustment=()=>{if(null===this._clampedAdjustment||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;const{target:e,maxAtWrite:t}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>t+.5&&(this._clampedAdjustment=e>n+.5?{target:e,maxAtWrite:n}:null,this._scrollToOffset(e))},this._writeAwaitingCommand=()=>{const e=this.scrollState;if(null===e||"queued"!==e.phase)return;const{behavior:t}=e;this.getMeasurements();const n=this.getScrollStateTarget(e);e.lastTargetOffset=n,this._clampedAdjustment=null,e.phase=wz(t,null!=e.index&&nz(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:t}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{const e=this.scrollElement;if(null==e)return null;const{horizontal:t,isRtl:n}=this.options;return"number"==typeof e.scrollTop?t?e.scrollLeft*(n?-1:1):e.scrollTop:"number"==typeof e.scrollY?t?e.scrollX:e.scrollY:null},this._canWriteScroll=()=>!(az()&&this._iosGesture.inMotion()||this._reportedOverscroll),this._flushHoldIfReady=e=>{var t;if(0===this._holdOffset)return;if(!this.scrollElement||!this.options.enabled)return;if(!this._canWriteScroll())return;if("smooth"===(null==(t=this.scrollState)?void 0:t.phase))return;this._holdOffset=0,null!==this.scrollOffset&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(e);const n=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n),this._scrollToOffset(n)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?"width":"height"]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??("function"==typeof this.options.initialOffset?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=ez(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(e,t,n,o,s,a,r,i)=>(void 0!==this.prevLanes&&this.prevLanes!==a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:e,paddingStart:t,scrollMargin:n,getItemKey:o,enabled:s,lanes:a,laneAssignmentMode:r,gap:i}),{key:!1}),this.isIndexInRange=e=>e>=0&&e<this.options.count,this.getMeasurements=ez(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:e,paddingStart:t,scrollMargin:n,getItemKey:o,enabled:s,lanes:a,laneAssignmentMode:r,gap:i},l)=>{var c;const d=this.itemSizeCache;if(!s)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>e)for(const t of this.laneAssignments.keys())t>=e&&this.laneAssignments.delete(t);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),0!==this.measurementsCache.length||this.lanesSettling||(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(e=>{this.itemSizeCache.set(e.key,e.size)}));const u=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===e&&(this.lanesSettling=!1),1===a){const s=2*e;let a=null==(c=this._singleLaneMeasurements)?void 0:c.flat;if(!a||a.length<s){const e=new Float64Array(s);a&&u>0&&e.set(a.subarray(0,2*u)),a=e}const r=0===u?new Array(e):this._singleLaneMeasurements.items.slice();let l;if(0===u)l=t+n;else{const e=u-1;l=a[2*e]+a[2*e+1]+i}for(let t=u;t<e;t++){const e=o(t);r[t]=e;const n=d.get(e),s="number"==typeof n?n:this.options.estimateSize(t);a[2*t]=l,a[2*t+1]=s,l+=s+i}this._singleLaneMeasurements={flat:a,items:r};const m=function(e,t){const n=e.length;return new Proxy(e,{get(e,o,s){if("string"==typeof o){const s=o.charCodeAt(0);if(s>=48&&s<=57){const s=+o;if(Number.isInteger(s)&&s>=0&&s<n){let n=e[s];if("object"!=typeof n){const o=t[2*s];n=e[s]={index:s,key:n,start:o,size:t[2*s+1],end:o+t[2*s+1],lane:0}}return n}}if("length"===o)return n}return Reflect.get(e,o,s)}})}(r,a);return this.measurementsCache=m,m}const m=this.measurementsCache.slice(0,u),h=new Array(a).fill(void 0),g=new Float64Array(a);let p=0;for(let e=0;e<u;e++){const t=m[e];t&&(void 0===h[t.lane]&&p++,h[t.lane]=e,g[t.lane]=t.end)}for(let s=u;s<e;s++){const e=o(s),l=this.laneAssignments.get(s);let c,u;const f="estimate"===r||d.has(e);if(void 0!==l&&this.options.lanes>1){c=l;const e=h[c],o=void 0!==e?m[e]:void 0;u=o?o.end+i:t+n}else if(p===a){let e=0,t=g[0],n=h[0];for(let o=1;o<a;o++){const s=g[o];(s<t||s===t&&h[o]<n)&&(e=o,t=s,n=h[o])}c=e,u=t+i,f&&this.laneAssignments.set(s,c)}else c=s%this.options.lanes,u=t+n,f&&this.laneAssignments.set(s,c);const k=d.get(e),b="number"==typeof k?k:this.options.estimateSize(s),w=u+b;m[s]={index:s,start:u,size:b,end:w,key:e,lane:c},void 0===h[c]&&p++,h[c]=s,g[c]=w}return this.measurementsCache=m,m},{key:!1,debug:()=>this.options.debug}),this.calculateRange=ez(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],(e,t,n,o,s)=>{if(0===e.length||0===t)return this.range=null,null;const a=Math.max(s-t,0);return this.range=function(e,t,n,o,s){const a=e.length-1;if(e.length<=o)return{startIndex:0,endIndex:a};if(1===o&&null!==s){const e=function(e,t,n){let o=0;for(;o<=t;){const s=(o+t)/2|0,a=e[2*s];if(a<n)o=s+1;else{if(!(a>n))return s;t=s-1}}return o>0?o-1:0}(s,a,n);let o=e;const r=n+t;for(;o<a&&s[2*o]+s[2*o+1]<r;)o++;return{startIndex:e,endIndex:o}}let r=$z(0,a,t=>e[t].start,n),i=r;if(1===o)for(;i<a&&e[i].end<n+t;)i++;else if(o>1){const s=Array(o).fill(0);for(;i<a&&s.some(e=>e<n+t);){const t=e[i];s[t.lane]=t.end,i++}const l=Array(o).fill(n+t);for(;r>=0&&l.some(e=>e>=n);){const t=e[r];l[t.lane]=t.start,r--}r=Math.max(0,r-r%o),i=Math.min(a,i+(o-1-i%o))}return{startIndex:r,endIndex:i}}(e,t,Math.min(n,a),o,1===o&&null!==this._singleLaneMeasurements?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=ez(()=>{let e=null,t=null;const n=this.calculateRange();return n&&(e=n.startIndex,t=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,e,t]),[this.options.rangeExtractor,this.options.overscan,this.options.count,e,t,this.options.lanes]},(e,t,n,o,s,a)=>null===o||null===s?[]:e({startIndex:o,endIndex:s,overscan:t,count:n,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=e=>{const t=this.options.indexAttribute,n=e.getAttribute(t);return n?parseInt(n,10):(console.warn(`Missing attribute name '${t}={index}' on measured element.`),-1)},this.shouldMeasureDuringScroll=e=>{var t;if(!vz(this.scrollState))return!0;const n=this.scrollState.index??(null==(t=this.getVirtualItemForOffset(this.scrollState.lastTargetOffset))?void 0:t.index);if(void 0!==n&&this.range){const t=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/2)),o=Math.max(0,n-t),s=Math.min(this.options.count-1,n+t);return e>=o&&e<=s}return!0},this.measureElement=e=>{if(!e)return void this.elementsCache.forEach((e,t)=>{e.isConnected||(this.observer.unobserve(e),this.elementsCache.delete(t))});const t=this.indexFromElement(e);if(!this.isIndexInRange(t))return;const n=this.options.getItemKey(t),o=this.elementsCache.get(n);o!==e&&(o&&this.observer.unobserve(o),this.observer.observe(e),this.elementsCache.set(n,e)),e.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(t)&&this.resizeItem(t,this.options.measureElement(e,void 0,this))},this.resizeItem=(e,t)=>{var n,o,s;if(!this.isIndexInRange(e))return;let a,r,i;(null==(n=this._resizeBatch)?void 0:n.sync)&&this.getMeasurements();const l=null==(o=this._singleLaneMeasurements)?void 0:o.flat;if(1===this.options.lanes&&null!=l)i=this.options.getItemKey(e),r=l[2*e],a=l[2*e+1];else{const t=this.measurementsCache[e];if(!t)return;i=t.key,r=t.start,a=t.size}const c=this.itemSizeCache.get(i)??a,d=t-c;if(0!==d){const n="end"===this.options.anchorTo&&!vz(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,o=n?this._getLayoutTotalSize():0,l=this.getScrollOffset(),u=this.itemSizeCache.has(i)?r+c<=l&&"backward"!==this.scrollDirection:r<l,m=!vz(this.scrollState)&&(void 0!==this.shouldAdjustScrollPositionOnItemSizeChange?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[e]??{index:e,key:i,start:r,size:a,end:r+a,lane:0},d,this):u);(null===this.pendingMin||e<this.pendingMin)&&(this.pendingMin=e),this.itemSizeCache.set(i,t),this.itemSizeCacheVersion++;let h=!1;if(this._awaitingCommandReadBack()||(n?h=this.applyScrollAdjustment(this._getLayoutTotalSize()-o):m&&(h=this.applyScrollAdjustment(d))),this._resizeBatch)return this._resizeBatch.notify=!0,void((s=this._resizeBatch).sync||(s.sync=h));this.notify(h),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=ez(()=>[this.getVirtualIndexes(),this.getMeasurements(),this._holdOffset],(e,t,n)=>{const o=[];for(let s=0,a=e.length;s<a;s++){const a=t[e[s]];o.push(0===n?a:{...a,start:a.start-n,end:a.end-n})}return o},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=e=>{var t;const n=this.getMeasurements();if(0===n.length)return;const o=null==(t=this._singleLaneMeasurements)?void 0:t.flat,s=1===this.options.lanes&&null!=o,a=$z(0,n.length-1,s?e=>o[2*e]:e=>tz(n[e]).start,e);return tz(n[a])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())return;const e=this._elementMaxScrollOffset();if(null===e)return;const t=this.pendingWrite,n=Math.max(e,0)+this._holdOffset;if(n>=t.target)return;const o=t.lowMaxes??(t.lowMaxes=[]);o[o.length-1]!==n&&o.push(n)},this.getMaxScrollOffset=()=>(this._elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=e=>{var t;let n=e+this._holdOffset;return"anchor"===(null==(t=this.pendingScrollAnchor)?void 0:t.kind)&&(n+=this.pendingScrollAnchor.delta),n},this._elementMaxScrollOffset=()=>{const e=this.scrollElement;if(null===e)return null;if("scrollHeight"in e)return this.options.horizontal?e.scrollWidth-e.clientWidth:e.scrollHeight-e.clientHeight;if("document"in e){const t=e.document.documentElement;return this.options.horizontal?t.scrollWidth-e.innerWidth:t.scrollHeight-e.innerHeight}return null},this._momentumStop=null,this._stopMomentum=e=>{const t=this.scrollElement,n=this.targetWindow;if(null===t||null===n)return;const o="document"in t?t.document.scrollingElement:t;if(!(null==o?void 0:o.style))return;if(this._momentumStop)return void(this._momentumStop.done=e);const{style:s}=o,a=this.options.horizontal?"overflow-x":"overflow-y",r=s.getPropertyValue(a),i=s.getPropertyPriority(a),l=()=>this.options.horizontal?o.clientHeight:o.clientWidth,c=l();if(s.setProperty(a,"hidden","important"),l()!==c)return void s.setProperty(a,r,i);const d={restore:()=>"hidden"===s.getPropertyValue(a)&&"important"===s.getPropertyPriority(a)&&(s.setProperty(a,r,i),!0),done:e};this._momentumStop=d,n.requestAnimationFrame(()=>n.requestAnimationFrame(()=>{this._momentumStop===d&&(this._momentumStop=null,d.restore()&&d.done())}))},this._clampedBy=e=>{const t=this._elementMaxScrollOffset();if(null===t)return null;const n=t+this._holdOffset;return e>n+.5?{target:e,maxAtWrite:n}:null},this.getVirtualDistanceFromEnd=()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(e=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=e,this.getOffsetForAlignment=(e,t,n=0)=>{if(!this.scrollElement)return 0;const o=this.getSize(),s=this.getScrollOffset();"auto"===t&&(t=e>=s+o?"end":"start"),"center"===t?e+=(n-o)/2:"end"===t&&(e-=o);const a=this.getMaxScrollOffset();return Math.max(Math.min(a,e),0)},this.getOffsetForIndex=(e,t="auto")=>{e=Math.max(0,Math.min(e,this.options.count-1));const n=this.getSize(),o=this.getScrollOffset(),s=this.getMeasurements()[e];if(!s)return;if("auto"===t)if(s.end>=o+n-this.options.scrollPaddingEnd)t="end";else{if(!(s.start<=o+this.options.scrollPaddingStart))return[o,t];t="start"}if("end"===t&&e===this.options.count-1){const e=this.getMaxScrollOffset(),n=e-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(n,e),0),t]}const a="end"===t?s.end+this.options.scrollPaddingEnd:s.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(a,t,s.size),t]},this.scrollToOffset=(e,{align:t="start",behavior:n="auto"}={})=>{this._startScroll({index:null,align:t},this.getOffsetForAlignment(e,t),n,"absolute")},this.scrollToIndex=(e,{align:t="auto",behavior:n="auto"}={})=>{e=Math.max(0,Math.min(e,this.options.count-1));const o=this.getOffsetForIndex(e,t);if(!o)return;const[s,a]=o;this._startScroll({index:e,align:a},s,n,"absolute")},this.scrollBy=(e,{behavior:t="auto"}={})=>{const n=this.getOffsetForAlignment((this.getCommandWrittenOffset()??this.getScrollOffset())+e,"start");this._startScroll({index:null,align:"start"},n,t,"relative")},this.scrollToEnd=({behavior:e="auto"}={})=>{this.options.count>0?this._startScroll({index:this.options.count-1,align:"end",toEnd:!0},Math.max(this.getMaxScrollOffset(),0),e,"absolute"):this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:e})},this.cancelScroll=()=>{null!=this.rafId&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=()=>{var e,t;const n=this.getMeasurements();let o;if(0===n.length)o=this.options.paddingStart;else if(1===this.options.lanes){const s=n.length-1,a=null==(e=this._singleLaneMeasurements)?void 0:e.flat;o=null!=a?a[2*s]+a[2*s+1]:(null==(t=n[s])?void 0:t.end)??0}else{const e=Array(this.options.lanes).fill(null);let t=n.length-1;for(;t>=0&&e.some(e=>null===e);){const o=n[t];null===e[o.lane]&&(e[o.lane]=o.end),t--}o=Math.max(...e.filter(e=>null!==e))}return Math.max(o-this.options.scrollMargin+this.options.paddingEnd,0)},this.takeSnapshot=()=>{const e=[];if(0===this.itemSizeCache.size)return e;const t=this.getMeasurements();for(const n of t)n&&this.itemSizeCache.has(n.key)&&e.push({index:n.index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return e},this._scrollToOffset=(e,{adjustments:t,behavior:n}={})=>{const o={target:e+(t??0),smooth:"smooth"===n};return this.pendingWrite=o,this.options.scrollToFn(e-this._holdOffset,{behavior:n,adjustments:t},this),o},this.getCommandWrittenOffset=()=>null===this.scrollState||null===this.pendingWrite||this.pendingWrite.smooth?null:this.pendingWrite.target,this._awaitingCommandReadBack=()=>{const e=this.getCommandWrittenOffset();return!(az()&&this._iosGesture.dragging()||null===e||nz(e,this.getScrollOffset()))},this._followOffsetTarget=e=>{null!==this.scrollState&&null==this.scrollState.index&&(this.scrollState.lastTargetOffset+=e)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(0===e)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){const n=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n+e);const o=this._scrollToOffset(n,{adjustments:e,behavior:t});return null!==this.scrollOffset&&(this.pendingWrite===o&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}return this._holdOffset+=e,null!==this.scrollOffset&&(this.scrollOffset+=e),!0}scheduleScrollReconcile(){this.targetWindow?null==this.rafId&&(this.rafId=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()})):this.scrollState=null}getScrollStateTarget(e){const t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:null!=e.index?this.getOffsetForIndex(e.index,e.align):void 0;return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState)return;if(!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3)return void(this.scrollState=null);if("queued"===this.scrollState.phase)return void this.scheduleScrollReconcile();this.getMeasurements();const e=this.getScrollStateTarget(this.scrollState),t=null==this.scrollState.index?1:this.options.useAnimationFrameWithResizeObserver?3:2,n=e!==this.scrollState.lastTargetOffset;if(!n&&nz(e,this.getScrollOffset())){if("smooth"===this.scrollState.phase?this.scrollState.phase="smoothLanded":"smoothFinishing"===this.scrollState.phase&&(this.scrollState.phase="instant"),this.scrollState.stableFrames++,this.scrollState.stableFrames>=t)return this.getScrollOffset()!==e&&this._scrollToOffset(e,{behavior:"auto"}),void(this.scrollState=null)}else if(this.scrollState.stableFrames=0,n){const t=this.getSize()||600,n=Math.abs(e-this.getScrollOffset()),o=vz(this.scrollState)&&n>t;this.scrollState.lastTargetOffset=e,o?this.scrollState.phase="smooth":"smooth"===this.scrollState.phase?this.scrollState.phase="smoothFinishing":"smoothLanded"===this.scrollState.phase&&(this.scrollState.phase="instant"),this._scrollToOffset(e,{behavior:o?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(e,t,n,o){this.pendingScrollAnchor=null,this._clampedAdjustment=null;const s=this._iosGesture.tail();if("absolute"===o&&null!==s){if("fling"===s&&(!az()||(void 0!==rz?rz:rz=az()&&"undefined"!=typeof CSS&&"function"==typeof CSS.supports&&CSS.supports("overflow-anchor: auto"))))return this._stopMomentum(()=>{const e=this.scrollState;"queued"!==(null==e?void 0:e.phase)||"fling"!==this._iosGesture.tail()||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:"queued",behavior:n,samples:[]},void this.scheduleScrollReconcile();this._iosGesture.end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:n,phase:wz(n,null!=e.index&&nz(t,this.getScrollOffset()))},this._scrollToOffset(t,{behavior:n}),this.scheduleScrollReconcile()}}const $z=(e,t,n,o)=>{for(;e<=t;){const s=(e+t)/2|0,a=n(s);if(a<o)e=s+1;else{if(!(a>o))return s;t=s-1}}return e>0?e-1:0},xz=e=>e.getBoundingClientRect().height;class Mz{#dt;#Ft=null;#J=null;#Lt=56;#Bt=0;#Nt=null;#qt=null;constructor(e){this.#dt=e}get isBegun(){return null!==this.#Ft}room(e){return this.isBegun?null:[{gap:e*this.#Lt,key:"after"}]}look(e){this.#Nt=e,this.#Ht(e.region);const t=this.#Rt(e),{_willUpdate:n}=t;n();const o=[];let s=0;for(const{index:n,start:a,end:r}of t.getVirtualItems())a>s&&o.push({gap:a-s,key:`before ${0===o.length}`}),o.push({line:n,key:e.keyAt(n)}),s=r;const a=t.getTotalSize()-s;return a>0&&o.push({gap:a,key:"after"}),o}measure(e){const t=this.#Ft;if(!t)return;const n=[...e];this.#Wt(n)&&this.#Ut(t);for(const e of n)t.measureElement(e);t.measureElement(null)}toTop(){this.#Ft?.scrollToOffset(0)}stop(){this.#Ht(null),this.#J?.(),this.#J=null,this.#Ft=null,this.#Nt=null}#Rt(e){const t=this.#c(e);if(this.#Ft)this.#Ft.setOptions(t);else{this.#Ft=new yz(t);const{_didMount:e}=this.#Ft;this.#J=e()}return this.#Ft}#c({count:e,keyAt:t}){return{count:e,getItemKey:t,getScrollElement:()=>this.#Nt?.region??null,estimateSize:()=>this.#Lt,measureElement:xz,scrollToFn:bz,observeElementRect:hz,observeElementOffset:fz,overscan:8,rangeExtractor:e=>this.#It(e),onChange:()=>this.#dt(),useAnimationFrameWithResizeObserver:!0}}#It(e){const t=mz(e),n=this.#Nt?.focused??-1;return n<0||n>=e.count||t.includes(n)?t:[...t,n].sort((e,t)=>e-t)}#Wt(e){const{scrollTop:t=0,clientWidth:n=0}=this.#Nt?.region??{};if(0===e.length||t>0&&n===this.#Bt)return!1;this.#Bt=n;const o=e.reduce((e,t)=>e+xz(t),0)/e.length;return!(Math.abs(o-this.#Lt)<=.1*this.#Lt||(this.#Lt=o,0))}#Ut(e){const t=e.range?.startIndex;e.measure(),(this.#Nt?.region.scrollTop??0)>0&&void 0!==t&&e.scrollToIndex(t,{align:"start"})}#Ht(e){e!==this.#qt&&(this.#qt?.removeEventListener("keydown",this.#Gt),e?.addEventListener("keydown",this.#Gt),this.#qt=e)}#Gt=e=>{const{key:t,target:n,altKey:o,ctrlKey:s,metaKey:a,shiftKey:r}=e;if(!(n instanceof Element&&n.matches("input")||o||s||a||r)){if("Home"===t)this.toTop();else{if("End"!==t)return;this.#Ft?.scrollToEnd()}e.preventDefault()}}}const jz=12;class zz{#Z;#Ae;#Vt=new Mz(()=>this.#Kt());#Dt=null;#me=jz;#Yt=jz;#ee=0;#Zt=-1;#Jt=null;#Qt=!1;#Xt=null;constructor(e,t){this.#Z=e,this.#Ae=t,e.addController(this)}hostUpdate(){this.#Xt=this.#en??this.#Xt}hostUpdated(){this.#Z.isConnected&&(this.#tn(),this.#nn())}hostDisconnected(){cancelAnimationFrame(this.#ee),this.#ee=0,this.#Vt.stop()}follow(e){const t=e instanceof Element?e.closest("tr"):null,n=Number(t?.dataset.index??-1);this.#Zt=n>=0&&this.#Dt?this.#Dt.keyAt(n):-1}get#en(){const{renderRoot:e}=this.#Z,t=e instanceof ShadowRoot?e.activeElement:null,n=t?.closest(".rows > tr")?.dataset.id,o=this.#Dt?.listing;return void 0!==n&&o?{id:n,what:t?.getAttribute("data-do")??"fold",listing:o}:null}#nn(){const e=this.#Xt,t=this.#Ae();if(!e||!t||t.isWindowed&&!this.#Vt.isBegun)return;const{lines:n}=t;this.#Xt=null;const{renderRoot:o}=this.#Z;if(o instanceof ShadowRoot&&null!==o.activeElement||n.listing===e.listing||document.activeElement!==document.body)return;const s=n.lineOfFood(e.id);s<0||(this.#Zt=n.keyAt(s),this.reach(s),this.#tn(),this.rowOf(e.id)?.querySelector(`[data-do=${e.what}]`)?.focus())}get#on(){return this.#Z.renderRoot.querySelector(".rows")}#Kt(){this.#Qt||(this.#Qt=!0,queueMicrotask(()=>{this.#Qt=!1,this.#Z.isConnected&&this.#tn()}))}#tn(){const e=this.#Ae(),t=this.#on;if(!e||!t)return this.#sn();const{lines:n,isWindowed:o}=e,s=this.#an(n)&&!o?function(e){const t=e.cloneNode(!1);return e.replaceWith(t),t}(t):t;return o&&!this.#Vt.isBegun?this.#rn():o?this.#in(e,n,s):(this.#Vt.stop(),void this.#ln(e,n,s))}#sn(){cancelAnimationFrame(this.#ee),this.#ee=0,this.#Vt.stop(),this.#me=jz}#an(e){const t=this.#Dt;return this.#Dt=e,t?.listing!==e.listing&&!t?.listing.isPreview&&(this.#me=jz,this.#Vt.toTop(),null!==t)}#ln(e,t,n){const o=Math.min(this.#me,t.count),s=Array.from({length:o},(e,t)=>t),a=hg(s,t.keyAt,n=>this.#cn(e,t,n,!1));le(a,n,{host:this.#Z}),o<t.count&&this.#dn()}#dn(){if(0!==this.#ee)return;const e=this.#me===jz;this.#ee=requestAnimationFrame(()=>{e?this.#ee=requestAnimationFrame(()=>this.#un()):this.#un()})}#un(){if(this.#ee=0,!this.#Z.isConnected)return;const e=this.#Yt,t=performance.now();this.#me+=e,this.#tn(),this.#on?.getBoundingClientRect();const n=Math.max(.1,performance.now()-t),o=Math.round(8*e/n);this.#Yt=Math.min(100,Math.max(40,o))}#rn(){0===this.#ee&&(this.#ee=requestAnimationFrame(()=>{this.#ee=0;const e=this.#Ae(),t=this.#on;this.#Z.isConnected&&e?.isWindowed&&t&&(this.#in(e,e.lines,t),this.#nn())}))}#in(e,t,n){const o=n.closest(".region");if(!o)return;const{count:s,keyAt:a}=t,r=this.#Vt.room(s);r&&this.#mn(e,t,n,r);const i=this.#Vt.look({region:o,count:s,keyAt:a,focused:this.#hn(t)});this.#mn(e,t,n,i),this.#Vt.measure(n.querySelectorAll("tr[data-index]"))}#mn(e,t,n,o){const s=hg(o,({key:e})=>e,n=>this.#gn(e,t,n));le(s,n,{host:this.#Z})}#hn(e){const t=this.#Zt;if(t<0)return-1;const n=this.#Jt;return n?.lines===e&&n.key===t||(this.#Jt={lines:e,key:t,line:e.lineOf(t)}),this.#Jt?.line??-1}#gn(e,t,n){return"line"in n?this.#cn(e,t,n.line,!0):U`<tr class="gap" aria-hidden="true">
      <td colspan=${e.columns} ${Kj(e=>{e instanceof HTMLElement&&(e.style.blockSize=`${n.gap}px`)})}></td>
    </tr>`}#cn(e,t,n,o){const s=t.at(n);if(!s)return V;const{words:a,state:r,measure:i,columns:l,amountOf:c}=e,{food:d,isDetail:u}=s,m=r.grams.get(d.id),h=o?n:null;if(u)return Nj([d,m,a,l,h],()=>this.#pn(e,s,h));const g=r.open.has(d.id),p=r.editing?.id===d.id?r.editing:null,f=c?c(d.id):null,k=[d,m,a,i,r.basis,g,p,f,h];return Nj(k,()=>{const t=px(a,d,m,i),{foodTable:n}=a;return function(e){const{texts:t,row:n,basis:o,open:s,editing:a,line:r,onDay:i}=e,{perPortion:l,per100g:c,share:d}=Xj(t,n,o);return U`<tr
    class="food-row ${s?"open":""}"
    part="row"
    role="row"
    data-id=${n.id}
    data-index=${r??V}
    aria-rowindex=${null===r?V:r+2}
    ><th class="col-food" scope="row" role="rowheader"
      ><button
        class="name" type="button" data-do="fold" aria-expanded=${s?"true":"false"} .textContent=${n.name}
      ></button
    ></th
    ><td class="col-portion" role="cell"
      >${a?function(e,t,{text:n,invalid:o},s){return U`<span class="with-unit portion-edit">
      <input
        class="field"
        part="portion-field"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        enterkeyhint="done"
        maxlength="8"
        aria-label=${e.portionOf({food:t})}
        aria-invalid=${o?"true":V}
        aria-describedby=${o?"portion-error":V}
        .value=${Gu(n)}
        @input=${e=>s.type(e.target.value)}
        @keydown=${e=>function(e,t){"Enter"!==e.key&&"Escape"!==e.key||(e.preventDefault(),e.stopPropagation(),"Enter"===e.key?t.commit(!1):t.takeBack())}(e,s)}
        @blur=${()=>s.commit(!0)}
      /><span class="unit muted" aria-hidden="true">g</span>
    </span>
    ${o?U`<p class="error small" id="portion-error" role="alert">
            ${e.portionError({most:F$})}
          </p>`:V}`}(t,n.name,a,e.edit):function({texts:e,row:{name:t,portion:n,grams:o}}){const s=e.grams({grams:o});return U`<button
    class="portion-button"
    type="button"
    data-do="portion"
    aria-label=${e.changePortion({food:t,portion:n,grams:o})}
  ><span class="change" .textContent=${n||s}></span> <span
    class="muted weight" .textContent=${n?s:""}></span></button>`}(e)}</td
    ><td class="col-mg ${null===n.mg?"unmeasured":""}" role="cell"
      ><span class="mg" aria-hidden="true" .textContent=${l.seen}></span
      ><span class="quiet" .textContent=${l.spoken}></span
      ><svg class="bar" part="bar" width="100%" height="6" aria-hidden="true" focusable="false"
        ><rect width=${`${n.bar.toFixed(1)}%`} height="6" rx="3"></rect
      ></svg
    ></td
    ><td class="col-100g ${null===n.mgPer100g?"unmeasured":""}" role="cell"
      ><span aria-hidden="true" data-in-card=${t.per100g} .textContent=${c.seen}></span
      ><span class="quiet" .textContent=${c.spoken}></span
    ></td
    ><td class="col-share ${null===n.share?"unknown":""}" role="cell"
      ><span
        aria-hidden="true"
        data-in-card=${"day"===o?t.ofDay:t.ofLabel}
        .textContent=${d.seen}
      ></span
      ><span class="quiet" .textContent=${d.spoken}></span
    ></td
    >${null===i?V:function({texts:e,row:t,onDay:n}){const o=n??null;return U`<td role="cell" class="col-add"
    ><button
      class="icon-button add-button ${null===o?"":"on"}"
      part="add-button"
      type="button"
      data-do="add"
      aria-label=${null===o?e.add({food:t.name}):e.addAgain({food:t.name,grams:o})}
    ></button
  ></td>`}(e)}</tr>`}({texts:n,row:t,basis:r.basis,open:g,editing:p,onDay:f,line:h,edit:e.edit})})}#pn(e,{food:t},n){const{words:o,knowledge:s,state:a,measure:r,columns:i}=e;return function(e){const{words:t,row:n,food:o,columns:s,line:a}=e,{detail:r}=t.foodTable,i=function({words:e,food:t}){return[fj(e,t.category),kj(e,t.state)].filter(Boolean).join(" \xb7 ")}(e),l=mx(o),c=function({words:e,knowledge:t,food:n}){const{mgPer100g:o}=n;if(null===o||!ux(n))return[];const s=Xi(t.foodNotes,n.id)??[],a="cooked"===n.state;return s.map(t=>function(e,t,n,o){switch(t.note){case"per-ounce":return e.detail.perOunce({mgPerOunce:t.mgPerOunce,mg:n});case"cooking-loss":return e.detail.cookingLoss;case"soaking":return o?e.detail.soakedAlready:e.detail.soaking;case"no-soaking":return e.detail.noSoaking;case"tables-differ":return e.detail.tablesDiffer({mg:n,otherMg:t.otherMgPer100g});case"kinds-differ":return e.detail.kindsDiffer({mg:n,otherMg:t.otherMgPer100g});case"selenium":return e.detail.selenium;case"brand":return e.detail.brand;case"dry-weight":return e.detail.dryWeight}}(e.foodTable,t,o,a))}(e);return U`<tr
    class="detail-row"
    role="row"
    data-id=${n.id}
    data-index=${a??V}
    aria-rowindex=${null===a?V:a+2}
  >
    <td role="cell" colspan=${s} class="detail" part="detail">
      <div class="detail-in small" role="group" aria-label=${r.label({food:n.name})}>
        <dl class="facts">
          ${Yj(r.source,function({words:e,food:t}){const{detail:n}=e.foodTable;if(ux(t)){const e=n.sources[t.source];return U`${n.sourceNumber({source:e,number:t.sourceId})}.
      <span>${n.match[t.match]}</span>`}if(!t.source)return n.noSource;const o=/^https?:/i.test(t.source)?wt(t.source):null;return o?U`<a href=${o} rel="noopener">${t.source}</a>`:t.source}(e))} ${i?Yj(r.kind,i):V}
        </dl>
        ${c.length>0?U`<ul class="detail-notes">
                ${c.map(e=>U`<li>${fd.info()}<span>${e}</span></li>`)}
              </ul>`:V}
        ${n.grams===l?V:U`<p>${r.portionNote({grams:l})}</p>`}
      </div>
    </td>
  </tr>`}({words:o,knowledge:s,food:t,row:px(o,t,a.grams.get(t.id),r),columns:i,line:n})}showTop(){const e=this.#on?.closest(".region");e&&e.getBoundingClientRect().top<0&&e.scrollIntoView({block:"start",behavior:"instant"})}reach(e){this.#me=Math.max(this.#me,e+jz)}place(e){const t=this.#Dt?.lineOfPlace(e)??-1,n=this.#Dt?.at(t)?.food.id;return void 0===n?null:this.rowOf(n)}rowOf(e){return this.#on?.querySelector(`.food-row[data-id="${CSS.escape(e)}"]`)??null}}class Sz{#qt;#fn=Q$;#kn=null;#qe;constructor(e){this.#qt=e}get state(){return this.#fn}follow(e){this.#fn=function(e,t){return n=>{let o=n;return null!==e&&t.sort===e.sort||(o=nx(t.sort)(o)),t.search!==(e?.search??null)&&(o=X$(t.search??"")(o)),t.category!==(e?.category??null)&&(o=ex(t.category)(o)),o}}(this.#kn,e)(this.#fn),this.#kn=e}change(e){this.#fn=e(this.#fn),clearTimeout(this.#qe),this.#qe=setTimeout(()=>this.#qt.paused(),600),this.#qt.changed()}restart(){this.stop(),this.#fn=Q$,this.#kn=null}stop(){clearTimeout(this.#qe)}}const Az=/^-\d+(?:[.,]\d+)?$/,Pz=e=>(e=>/[",;\t\r\n]|^\s|\s$/.test(e))(e)?`"${e.replaceAll('"','""')}"`:e;function _z(e,t){return null===e?"":"number"==typeof e?function(e,{separator:t,decimal:n}){const o=function(e,t){return Number.isFinite(e)?String(e).replace(".",t):""}(e,n);return o.includes(t)?Pz(o):o}(e,t):Pz(function(e){const t=e[0]??"";if("\t"===t||"\r"===t||"\n"===t)return!0;const n=e.trimStart();return""!==n&&"=+-@\uff1d\uff0b\uff0d\uff20".includes(n[0]??"")&&!Az.test(n)}(e)?`'${e}`:e)}function Oz(e,t){return"\ufeff"+e.map(e=>function(e,t){const n=e.map(e=>_z(e,t)).join(t.separator);return""===n&&e.length>0?'""':n}(e,t)+"\r\n").join("")}class Cz{#bn;#qt;#Fe;#ee=0;#wn=!1;#vn=!1;constructor(e,t){this.#bn=e,this.#qt=t}start(){this.#wn||(clearTimeout(this.#Fe),this.#yn())}startLater(){if(this.#vn)return;this.#vn=!0;const e=()=>{this.#wn||(this.#Fe=setTimeout(()=>this.start()))};this.#ee=requestAnimationFrame(()=>{this.#ee=requestAnimationFrame(e)})}stop(){this.#vn&&cancelAnimationFrame(this.#ee),clearTimeout(this.#Fe),this.#wn=!0}#yn(){this.#wn=!0;try{const e=performance.now()+12;let t=this.#bn.next();for(;!t.done&&performance.now()<e;)t=this.#bn.next();if(t.done)return this.#qt.done(t.value);this.#qt.progress(t.value),this.#Fe=setTimeout(()=>this.#yn())}catch(e){this.#qt.failed(e)}}}function Tz({foodTable:e},t){if(!ux(t))return t.source??"";const{sources:n,sourceNumber:o}=e.detail;return o({source:Xi(n,t.source)??t.source,number:t.sourceId})}function Dz({words:e,grams:t,measure:n},o){const s=t.get(o.id),a=px(e,o,s,n);return[gr(o,e.lang),fj(e,o.category),kj(e,o.state),a.portion,s??mx(o),(r=a.mg,null===r?null:Math.round(10*r)/10),o.mgPer100g,a.share?.lowPercent??null,a.share?.highPercent??null,Tz(e,o)];var r}function Ez({foods:e,order:t},n){return e[t[n]??-1]}function Fz({words:e}){const{csv:t}=e.foodTable;return[t.food,t.category,t.state,t.portion,t.grams,t.perPortion,t.per100g,t.lowPercent,t.highPercent,t.source]}function Lz(e,t,n){const o=[];for(let s=t;s<n;s+=1){const t=Ez(e.listing,s);t&&o.push(Dz(e,t))}return o}const Bz=["nl","de","fr"];function Nz(e){const{words:t,listing:n,state:o,credit:s}=e,{print:a,columns:r}=t.foodTable,i=n.order.length,l=new Intl.DateTimeFormat(t.lang,{dateStyle:"long"}).format(new Date),c=function({words:e,query:t}){const{print:n}=e.foodTable,o=t.search?.trim();return[o?n.searched({search:o}):"",fj(e,t.category),kj(e,t.state)].filter(Boolean).join(" \xb7 ")}(e),d=function({words:e,state:t,measure:n,person:o}){const{basis:s}=e.foodTable,{reference:a}=n;if(!a)return"";if("label"===t.basis)return`${s.label}: ${s.labelOf({mg:a.low})}`;const r=s.dayOf({lowMg:a.low,highMg:a.high});return[`${s.label}: ${r}`,o].filter(Boolean).join(", ")}(e);return U`<main>
    <header>
      <p class="masthead">${t.sheet.printed({date:l})}</p>
      <h1>${a.title}</h1>
      ${c?U`<p>${c}</p>`:V} ${d?U`<p>${d}</p>`:V}
      ${i>500?U`<p class="cut">${a.cut({count:500,total:i})}</p>`:V}
    </header>
    <table>
      <thead>
        <tr>
          <th scope="col">${r.food}</th>
          <th scope="col">${r.portion}</th>
          <th scope="col" class="figure">${r.perPortion}</th>
          <th scope="col" class="figure">${r.per100g}</th>
          <th scope="col" class="figure">${"day"===o.basis?r.ofDay:r.ofLabel}</th>
        </tr>
      </thead>
      <tbody>
        ${function(e){const{words:t,listing:n,grams:o,measure:s,state:a}=e,{foodTable:r}=t,i=Math.min(n.order.length,500);return Array.from({length:i},(e,t)=>Ez(n,t)).flatMap(e=>{if(!e)return[];const n=px(t,e,o.get(e.id),s),{perPortion:i,per100g:l,share:c}=Xj(r,n,a.basis),d=r.grams({grams:n.grams});return[U`<tr>
        <th scope="row">${n.name}</th>
        <td>${n.portion?`${n.portion}, ${d}`:d}</td>
        <td class="figure">${i.seen}</td>
        <td class="figure">${l.seen}</td>
        <td class="figure">${c.seen}</td>
      </tr>`]})}(e)}
      </tbody>
    </table>
    <footer>
      <p>${t.result.purpose}</p>
      <p>${s}</p>
    </footer>
  </main>`}const qz=a`
  @page {
    size: A4;
    margin: 14mm 14mm 16mm;
  }

  * {
    box-sizing: border-box;
  }

  body {
    margin: 0;
    font:
      9.5pt/1.4 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
  }

  h1 {
    margin: 0 0 4pt;
    font-size: 17pt;
    line-height: 1.2;
  }

  p {
    margin: 0 0 4pt;
  }

  .masthead,
  footer {
    color: #444;
    font-size: 8.5pt;
  }

  .cut {
    font-weight: 600;
  }

  table {
    inline-size: 100%;
    margin-block: 8pt 10pt;
    border-collapse: collapse;
  }

  thead {
    display: table-header-group;
  }

  tr {
    break-inside: avoid;
  }

  th,
  td {
    padding: 3pt 0;
    border-block-end: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    border-block-end: 1pt solid #000;
    font-weight: 600;
  }

  :is(th, td) + :is(th, td) {
    padding-inline-start: 10pt;
  }

  .figure {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`,Hz=(e,t)=>e>t?1:e<t?-1:0,Rz=1/0,Wz=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),Uz="eexxaacctt",Iz=/\p{P}/gu,Gz=["en",{numeric:!0,sensitivity:"base"}],Vz=(e,t,n)=>e.replace("A-Z",t).replace("a-z",n),Kz={unicode:!1,alpha:null,interSplit:"[^A-Za-z\\d']+",intraSplit:"[a-z][A-Z]",interBound:"[^A-Za-z\\d]",intraBound:"[A-Za-z]\\d|\\d[A-Za-z]|[a-z][A-Z]",interLft:0,interRgt:0,interChars:".",interIns:Rz,intraChars:"[a-z\\d']",intraIns:null,intraContr:"'[a-z]{1,2}\\b",intraMode:0,intraSlice:[1,Rz],intraSub:null,intraTrn:null,intraDel:null,intraFilt:(e,t,n)=>!0,toUpper:e=>e.toLocaleUpperCase(),toLower:e=>e.toLocaleLowerCase(),compare:null,sort:(e,t,n,o=Hz)=>{let{idx:s,chars:a,terms:r,interLft2:i,interLft1:l,start:c,intraIns:d,interIns:u,cases:m}=e;return s.map((e,t)=>t).sort((e,n)=>a[n]-a[e]||d[e]-d[n]||r[n]+i[n]+.5*l[n]-(r[e]+i[e]+.5*l[e])||u[e]-u[n]||c[e]-c[n]||m[n]-m[e]||o(t[s[e]],t[s[n]]))}},Yz=(e,t)=>0==t?"":1==t?e+"??":t==Rz?e+"*?":e+`{0,${t}}?`,Zz="(?:\\b|_)";function Jz(e){e=Object.assign({},Kz,e);let{unicode:t,interLft:n,interRgt:o,intraMode:s,intraSlice:a,intraIns:r,intraSub:i,intraTrn:l,intraDel:c,intraContr:d,intraSplit:u,interSplit:m,intraBound:h,interBound:g,intraChars:p,toUpper:f,toLower:k,compare:b}=e;r??=s,i??=s,l??=s,c??=s,b??="undefined"==typeof Intl?Hz:new Intl.Collator(...Gz).compare;let w=e.letters??e.alpha;if(null!=w){let e=f(w),t=k(w);m=Vz(m,e,t),u=Vz(u,e,t),g=Vz(g,e,t),h=Vz(h,e,t),p=Vz(p,e,t),d=Vz(d,e,t)}let v=t?"u":"";const y='".+?"',$=new RegExp(y,"gi"+v),x=new RegExp(`(?:\\s+|^)-(?:${p}+|${y})`,"gi"+v);let{intraRules:M}=e;null==M&&(M=e=>{let t=Kz.intraSlice,n=0,o=0,s=0,d=0;if(/[^\d]/.test(e)){let u=e.length;u<=4?u>=3&&(s=Math.min(l,1),4==u&&(n=Math.min(r,1))):(t=a,n=r,o=i,s=l,d=c)}return{intraSlice:t,intraIns:n,intraSub:o,intraTrn:s,intraDel:d}});let j=!!u,z=new RegExp(u,"g"+v),S=new RegExp(m,"g"+v),A=new RegExp("^"+m+"|"+m+"$","g"+v),P=new RegExp(d,"gi"+v);const _=(e,t=!1)=>{let n=[];e=e.replace($,e=>(n.push(e),Uz)),e=e.replace(A,""),t||(e=k(e)),j&&(e=e.replace(z,e=>e[0]+" "+e[1]));let o=0;return e.split(S).filter(e=>""!=e).map(e=>e===Uz?n[o++]:e)},O=/[^\d]+|\d+/g,C=(t,a=0,i=!1)=>{let l=_(t);if(0==l.length)return[];let c,d=Array(l.length).fill("");if(l=l.map((e,t)=>e.replace(P,e=>(d[t]=e,""))),1==s)c=l.map((e,t)=>{if('"'===e[0])return Wz(e.slice(1,-1));let n="";for(let o of e.matchAll(O)){let e=o[0],{intraSlice:s,intraIns:a,intraSub:r,intraTrn:i,intraDel:l}=M(e);if(a+r+i+l==0)n+=e+d[t];else{let[o,c]=s,u=e.slice(0,o),m=e.slice(c),h=e.slice(o,c);1==a&&1==u.length&&u!=h[0]&&(u+="(?!"+u+")");let g=h.length,f=[e];if(r)for(let e=0;e<g;e++)f.push(u+h.slice(0,e)+p+h.slice(e+1)+m);if(i)for(let e=0;e<g-1;e++)h[e]!=h[e+1]&&f.push(u+h.slice(0,e)+h[e+1]+h[e]+h.slice(e+2)+m);if(l)for(let e=0;e<g;e++)f.push(u+h.slice(0,e+1)+"?"+h.slice(e+1)+m);if(a){let e=Yz(p,1);for(let t=0;t<g;t++)f.push(u+h.slice(0,t)+e+h.slice(t)+m)}n+="(?:"+f.join("|")+")"+d[t]}}return n});else{let e=Yz(p,r);2==a&&r>0&&(e=")("+e+")("),c=l.map((t,n)=>'"'===t[0]?Wz(t.slice(1,-1)):t.split("").map((e,t,n)=>(1==r&&0==t&&n.length>1&&e!=n[t+1]&&(e+="(?!"+e+")"),e)).join(e)+d[n])}let u=2==n?Zz:"",m=2==o?Zz:"",h=m+Yz(e.interChars,e.interIns)+u;return a>0?i?c=u+"("+c.join(")"+m+"|"+u+"(")+")"+m:(c="("+c.join(")("+h+")(")+")",c="(.??"+u+")"+c+"("+m+".*)"):(c=c.join(h),c=u+c+m),[new RegExp(c,"i"+v),l,d]},T=(e,t,n)=>{let[o]=C(t);if(null==o)return null;let s=[];if(null!=n)for(let t=0;t<n.length;t++){let a=n[t];o.test(e[a])&&s.push(a)}else for(let t=0;t<e.length;t++)o.test(e[t])&&s.push(t);return s};let D=!!h,E=new RegExp(g,v),F=new RegExp(h,v);const L=(t,s,a)=>{let[r,i,l]=C(a,1),c=_(a,!0),[d]=C(a,2),u=i.length,m=Array(u),h=Array(u);for(let e=0;e<u;e++){let t=i[e],n=c[e],o='"'==t[0]?t.slice(1,-1):t+l[e],s='"'==n[0]?n.slice(1,-1):n+l[e];m[e]=o,h[e]=s}let g=t.length,p=Array(g).fill(0),f={idx:Array(g),start:p.slice(),chars:p.slice(),cases:p.slice(),terms:p.slice(),interIns:p.slice(),intraIns:p.slice(),interLft2:p.slice(),interRgt2:p.slice(),interLft1:p.slice(),interRgt1:p.slice(),ranges:Array(g)},b=1==n||1==o,w=0;for(let a=0;a<t.length;a++){let i=s[t[a]],l=i.match(r),c=l.index+l[1].length,g=c,p=!1,y=0,$=0,x=0,M=0,j=0,z=0,S=0,A=0,P=0,_=[];for(let t=0,s=2;t<u;t++,s+=2){let a=k(l[s]),r=m[t],d=h[t],f=r.length,w=a.length,O=a==r;if(l[s]==d&&S++,!O&&l[s+1].length>=f){let e=k(l[s+1]).indexOf(r);e>-1&&(_.push(g,w,e,f),g+=B(l,s,e,f),a=r,w=f,O=!0,0==t&&(c=g))}if(b||O){let e=g-1,d=g+w,u=!1,m=!1;if(-1==e||E.test(i[e]))O&&y++,u=!0;else{if(2==n){p=!0;break}if(D&&F.test(i[e]+i[e+1]))O&&$++,u=!0;else if(1==n){let e=l[s+1],n=g+w;if(e.length>=f){let o,d=0,m=!1,h=new RegExp(r,"ig"+v);for(;o=h.exec(e);){d=o.index;let e=n+d,t=e-1;if(-1==t||E.test(i[t])){y++,m=!0;break}if(F.test(i[t]+i[e])){$++,m=!0;break}}m&&(u=!0,_.push(g,w,d,f),g+=B(l,s,d,f),a=r,w=f,O=!0,0==t&&(c=g))}if(!u){p=!0;break}}}if(d==i.length||E.test(i[d]))O&&x++,m=!0;else{if(2==o){p=!0;break}if(D&&F.test(i[d-1]+i[d]))O&&M++,m=!0;else if(1==o){p=!0;break}}O&&(j+=f,u&&m&&z++)}if(w>f&&(P+=w-f),t>0&&(A+=l[s-1].length),!e.intraFilt(r,a,g)){p=!0;break}t<u-1&&(g+=w+l[s+1].length)}if(!p){f.idx[w]=t[a],f.interLft2[w]=y,f.interLft1[w]=$,f.interRgt2[w]=x,f.interRgt1[w]=M,f.chars[w]=j,f.terms[w]=z,f.cases[w]=S,f.interIns[w]=A,f.intraIns[w]=P,f.start[w]=c;let e=i.match(d),n=e.index+e[1].length,o=_.length,s=o>0?0:1/0,r=o-4;for(let t=2;t<e.length;){let o=e[t].length;if(s<=r&&_[s]==n){let o=_[s+1],a=_[s+2],r=_[s+3],i=t,l="";for(let t=0;t<o;i++)l+=e[i],t+=e[i].length;e.splice(t,i-t,l),n+=B(e,t,a,r),s+=4}else n+=o,t++}n=e.index+e[1].length;let l=f.ranges[w]=[],u=n,m=n;for(let t=2;t<e.length;t++){let o=e[t].length;n+=o,t%2==0?m=n:o>0&&(l.push(u,m),u=m=n)}m>u&&l.push(u,m),w++}}if(w<t.length)for(let e in f)f[e]=f[e].slice(0,w);return f},B=(e,t,n,o)=>{let s=e[t]+e[t+1].slice(0,n);return e[t-1]+=s,e[t]=e[t+1].slice(n,n+o),e[t+1]=e[t+1].slice(n+o),s.length};return{search:(...t)=>{let n=((t,n,o,s=1e3,a)=>{o=o?!0===o?5:o:0;let r=null,i=null,l=[];n=n.replace(x,e=>{let t=e.trim().slice(1);return t='"'===t[0]?Wz(t.slice(1,-1)):t.replace(Iz,""),""!=t&&l.push(t),""});let c,d=_(n);if(l.length>0){if(c=new RegExp(l.join("|"),"i"+v),0==d.length){let e=[];for(let n=0;n<t.length;n++)c.test(t[n])||e.push(n);return[e,null,null]}}else if(0==d.length)return[null,null,null];if(o>0){let e=_(n);if(e.length>1){let n=e.slice().sort((e,t)=>t.length-e.length);for(let e=0;e<n.length;e++){if(0==a?.length)return[[],null,null];a=T(t,n[e],a)}if(e.length>o)return[a,null,null];r=Xz(e).map(e=>e.join(" ")),i=[];let s=new Set;for(let e=0;e<r.length;e++)if(s.size<a.length){let n=a.filter(e=>!s.has(e)),o=T(t,r[e],n);for(let e=0;e<o.length;e++)s.add(o[e]);i.push(o)}else i.push([])}}null==r&&(r=[n],i=[a?.length>0?a:T(t,n)]);let u=null,m=null;if(l.length>0&&(i=i.map(e=>e.filter(e=>!c.test(t[e])))),i.reduce((e,t)=>e+t.length,0)<=s){u={},m=[];for(let n=0;n<i.length;n++){let o=i[n];if(null==o||0==o.length)continue;let s=r[n],a=L(o,t,s),l=e.sort(a,t,s,b);if(n>0)for(let e=0;e<l.length;e++)l[e]+=m.length;for(let e in a)u[e]=(u[e]??[]).concat(a[e]);m=m.concat(l)}}return[[].concat(...i),u,m]})(...t);return n},split:_,filter:T,info:L,sort:e.sort}}const Qz=(()=>{let e={A:"\xc1\xc0\xc3\xc2\xc4\u0104\u0102\xc5",a:"\xe1\xe0\xe3\xe2\xe4\u0105\u0103\xe5",E:"\xc9\xc8\xca\xcb\u0116\u011a",e:"\xe9\xe8\xea\xeb\u0119\u011b",I:"\xcd\xcc\xce\xcf\u012e\u0130",i:"\xed\xec\xee\xef\u012f\u0131",O:"\xd3\xd2\xd4\xd5\xd6",o:"\xf3\xf2\xf4\xf5\xf6",U:"\xda\xd9\xdb\xdc\u016a\u0172\u016e\u0170",u:"\xfa\xf9\xfb\xfc\u016b\u0173\u016f\u0171",C:"\xc7\u010c\u0106",c:"\xe7\u010d\u0107",D:"\u010e",d:"\u010f",G:"\u011e",g:"\u011f",L:"\u0141",l:"\u0142",N:"\xd1\u0143\u0147",n:"\xf1\u0144\u0148",S:"\u0160\u015a\u0218\u015e",s:"\u0161\u015b\u0219\u015f",T:"\u0162\u021a\u0164",t:"\u0163\u021b\u0165",Y:"\xdd",y:"\xfd",Z:"\u017b\u0179\u017d",z:"\u017c\u017a\u017e"},t={},n="";for(let o in e)e[o].split("").forEach(e=>{n+=e,t[e]=o});let o=new RegExp(`[${n}]`,"g"),s=e=>t[e];return e=>{if("string"==typeof e)return e.replace(o,s);let t=Array(e.length);for(let n=0;n<e.length;n++)t[n]=e[n].replace(o,s);return t}})();function Xz(e){let t,n,o=(e=e.slice()).length,s=[e.slice()],a=new Array(o).fill(0),r=1;for(;r<o;)a[r]<r?(t=r%2&&a[r],n=e[r],e[r]=e[t],e[t]=n,++a[r],r=1,s.push(e.slice())):(a[r]=0,++r);return s}const eS=(e,t)=>t?`<mark>${e}</mark>`:e,tS=(e,t)=>e+t;Jz.latinize=Qz,Jz.permute=e=>{let t=Xz([...Array(e.length).keys()]).sort((e,t)=>{for(let n=0;n<e.length;n++)if(e[n]!=t[n])return e[n]-t[n];return 0});return t.map(t=>t.map(t=>e[t]))},Jz.highlight=function(e,t,n=eS,o="",s=tS){o=s(o,n(e.substring(0,t[0]),!1))??o;for(let a=0;a<t.length;a+=2){let r=t[a],i=t[a+1];o=s(o,n(e.substring(r,i),!0))??o,a<t.length-3&&(o=s(o,n(e.substring(t[a+1],t[a+2]),!1))??o)}return s(o,n(e.substring(t[t.length-1]),!1))??o};const nS={intraMode:1},oS={interLft:2},sS={interRgt:2};function aS(e){const t=e.length>4?1:0;return{intraSlice:[1,1/0],intraIns:1,intraTrn:1,intraSub:t,intraDel:t}}function rS(...e){return new Jz(Object.assign({intraRules:aS},nS,{compare:()=>0},...e))}let iS;const lS=e=>e.replaceAll(/(.)\1+/gu,"$1");function cS(e,t){return e===t?"whole":e.startsWith(t)?"start":e.endsWith(t)?"end":t.length>=5&&e.includes(t)?"inside":void 0}function*dS(e,t){const n=lS(t);if(!(n.length<4))for(const[t,o]of e.entries()){const e=cS(o,n);e&&(yield[t,e])}}const uS=(e,{length:t})=>e.length>5||t-e.length<=3;function*mS(e,t){const n=lS(t);if(!(e=>e.length>=4&&e.length<=24&&/^[a-z\d]+$/.test(e))(n))return;const o=e,{anywhere:s,atStart:a,atEnd:r,whole:i}=iS??={anywhere:rS(),atStart:rS(oS),atEnd:rS(sS),whole:rS(oS,sS)},l=s.filter(o,n)??[],c=e=>new Set(e.filter(o,n,l)),[d,u,m]=[c(i),c(a),c(r)];for(const t of l)if(d.has(t))yield[t,"whole"];else{if(n.length<5)continue;u.has(t)&&uS(n,e[t]??"")?yield[t,"start"]:m.has(t)&&(yield[t,"end"])}}const hS={nl:{shorter:[[/^(.*[aeiou])([bdfgklmnprst])\2en?$/,"$1$2"],[/^(.*[^aeiou]|)([aeou])([bdfgklmnprst])en$/,"$1$2$2$3"],[/^(.*[^aeiou]|)([aeou])ven$/,"$1$2$2f"],[/^(.*[^aeiou]|)([aeou])zen$/,"$1$2$2s"],[/^(.*(?:[aeiou]{2}|ij|[lnr]))ven$/,"$1f"],[/^(.*(?:[aeiou]{2}|ij|[lnr]))zen$/,"$1s"],[/^(.{2,}e[lmr])en$/,"$1"],[/^(.{2,}i[kg])en$/,"$1"],[/^(.*(?:[aeiou]{2}|ij|[bcdfghklmnprstw])[bcdfghklmnprstw])en$/,"$1"],[/^(.*(?:ui|ei|oe|ie))en$/,"$1"],[/^(.*ei)eren$/,"$1"],[/^(.{2,}[^aeious])s$/,"$1"],[/^(.+[^aeiou][aeiouy])s$/,"$1"],[/^(?![eu]it)(.{3,})jes?$/,"$1"],[/^(.{2,}[lnr])tjes?$/,"$1"],[/^(ui|ei)tjes?$/,"$1"],[/^(.{3,}[^aeiou])e$/,"$1"]],longer:[[/^(.*[^aeiou]|)([aeou])\2([bdfgklmnprst])$/,"$1$2$3en"],[/^(.*[^aeiou]|)([aeou])\2([dgklmnprt])$/,"$1$2$3e"],[/^(.*[^aeiou]|)([aeou])\2s$/,"$1$2zen"],[/^(.*(?:[aeiou]{2}|ij))f$/,"$1ven"],[/^(.*(?:[aeiou]{2}|ij|[lnr]))s$/,"$1zen"],[/^(.*[^aeiou][aeiou])([bdfgklmnprst])$/,"$1$2$2en"],[/^(.*(?:[aeiou]{2}|ij|[bcdfghklmnprstw])[bcdfghklmnprstw])$/,"$1en"],[/^(.+(?:ui|ei|oe|ie))$/,"$1en"],[/^(ei)$/,"$1eren"],[/^(.{2,}e[lmr])$/,"$1s"],[/^(.+[aiouy])$/,"$1s"]]},en:{shorter:[[/^(.{2,})ies$/,"$1y"],[/^(.{2,})ves$/,"$1f"],[/^(.{2,}(?:o|ch|sh|x|s))es$/,"$1"],[/^(.{2,}[^su])s$/,"$1"]],longer:[[/^(.+[^aeiou])y$/,"$1ies"],[/^(.{2,})fe?$/,"$1ves"],[/^(.+(?:o|ch|sh|x))$/,"$1es"],[/^(.{2,}[^s])$/,"$1s"]]},de:{shorter:[[/^(.{4,})(?:e|n|s|en|er)$/,"$1"],[/^(.{4,})(?:en|er)$/,"$1"],[/^(.{4,}s)se$/,"$1"],[/^(ei)er$/,"$1"],[/^(.*)ue(.*)$/,"$1u$2"],[/^(.*)oe(.*)$/,"$1o$2"],[/^(.*)ae(.*)$/,"$1a$2"],[/^(.*)ue(.{2,})e$/,"$1u$2"]],longer:[[/^(ei)$/,"$1er"],[/^(.{3,}[^aeiou])$/,"$1e"],[/^(.{3,}e)$/,"$1n"]]},fr:{shorter:[[/^(.{3,}[^s])s$/,"$1"],[/^(.{2,}[aeo]u)x$/,"$1"],[/^(.{3,})aux$/,"$1al"],[/^(.{3,}?)es?$/,"$1"]],longer:[[/^(.{2,}[^sx])$/,"$1s"]]}},gS=new Set(["ei","ui"]);function pS(e,t){return t.filter(([t])=>t.test(e)).map(([t,n])=>e.replace(t,n)).filter(e=>e.length>=3||gS.has(e))}function fS(e,t){if(e.length<3&&!gS.has(e))return[e];const n=t.map(e=>hS[e]).filter(e=>void 0!==e).flatMap(({shorter:t,longer:n})=>{const o=[e,...pS(e,t)];return[...o,...o.flatMap(e=>pS(e,n))]});return[...new Set([e,...n])]}const kS={none:0,whole:1,form:2,end:3,start:4,inside:5};function bS(){const e=new Map,t=[];return{add(n){const o=e.get(n);return void 0!==o?o:(t.push(lS(n)),e.set(n,t.length-1),t.length-1)},build(){const n=[...e.keys()],o=new Uint32Array(n.length);let s=1;for(const[e,t]of n.entries())o[e]=s,s+=t.length+1;return{words:n,lines:`\n${n.join("\n")}\n`,starts:o,withoutDoubles:t}}}}function wS(e,t){let n=0,o=e.length-1;for(;n<o;){const s=n+o+1>>1;(e[s]??1/0)<=t?n=s:o=s-1}return n}const vS=new Set("aardappel aardappelen amandelspijs boterham granaatappel radijs sinaasappel sinaasappelen".split(" ")),yS=/^(?:on|un)(?:ge)?$/,$S=/^(?:on|un)/;function xS({text:e,isForm:t,onlyWhole:n},o,s){const{length:a}=e;return""===o&&s?t?kS.form:kS.whole:n||yS.test(o)?kS.none:""===o?kS.start:s&&!vS.has(o+e)?a>=3?kS.end:kS.none:a>=5?kS.inside:kS.none}function MS({lines:e,starts:t},n,o){const{text:s}=n;let a=e.indexOf(s);for(;a>=0;){const r=wS(t,a),i=xS(n,e.slice(t[r],a),"\n"===e[a+s.length]),l=o[r]??kS.none;i!==kS.none&&(l===kS.none||i<l)&&(o[r]=i),a=e.indexOf(s,a+1)}}const jS=({lines:e},t)=>e.includes(`\n${t}\n`);function zS(e,t,n){const o=new Uint8Array(e.words.length),s="doubles"===n?dS:mS;for(const[n,a]of s(e.withoutDoubles,t))"whole"!==a&&$S.test(e.words[n]??"")&&!$S.test(t)||(o[n]=kS[a]);return o}const SS=e=>new Set(e.split(" ")),AS=SS("zonder niet geen without no not ohne nicht sans non"),PS=SS("met in uit op bij with made on mit aus auf avec au aux dans sur"),_S=e=>/[\p{L}\p{N}]/u.test(e);function OS(e,t,n){const o=[];let s=1;for(const t of(e=>sg(e).match(/[\p{L}\p{N}]+|[,;:()]/gu)??[])(e))_S(t)&&!PS.has(t)||(s=3),_S(t)&&!rg(t)&&(AS.has(t)&&(o.length>0||3===s)?(n(t,3),s=4):1===s?o.push(t):n(t,s));const a="fr"===t?0:o.length-1;for(const[e,t]of o.entries())n(t,e===a?1:2)}const CS=e=>"string"==typeof e?e:"";function TS(){let e=new Uint32Array(1024),t=0;return{push(n){if(t===e.length){const n=new Uint32Array(2*t);n.set(e),e=n}e[t]=n,t+=1},length:()=>t,done:()=>e.slice(0,t)}}function DS(e,t,n){const o=Object.hasOwn(e,n)?e[n]:void 0;return(o?t.map(e=>CS(o[e])):[n]).flatMap(e=>ig(e))}function ES({langs:e,terms:{categories:t,states:n}},{kinds:o,kindOf:s}){const a=bS(),r=o.map(({category:o,state:s})=>[...DS(t,e,o),...DS(n,e,s)].map(e=>a.add(e)));return{terms:a.build(),termSets:r,termSetOf:s}}function FS(e){const t=bS(),[n,o]=[TS(),TS()];return{add(s){n.push(o.length());for(const[n,a]of function(e,t){const n=new Map,o=(e,t)=>{const o=n.get(e);(void 0===o||t<o)&&n.set(e,t)};for(const[n,s]of e.namesOf(t).entries())OS(s,e.langs[n]??"nl",o);const s=e.synonymsOf(t).flatMap(e=>ig(e)),a=s.filter(e=>n.has(e));for(const e of s)o(e,a.includes(e)?0:1);return n}(e,s))o.push(t.add(n)<<3|a)},build:s=>(n.push(o.length()),{langs:e.langs,foreign:e.foreign,vocabulary:t.build(),from:n.done(),placed:o.done(),...ES(e,s)})}}const LS=Uint8Array.of(0,1,3,6,6),BS=(e,t)=>e===kS.none||t===kS.none?e+t:Math.min(e,t);function NS(e,t,n){for(const[o,s]of t.entries())s!==kS.none&&e[o]===kS.none&&(e[o]=n(s))}function qS(e,t,n,o){let s=o.get(e);s||o.set(e,s=new Map);const a=`${t} ${n}`;let r=s.get(a);return r||s.set(a,r=function(e,t,n){const{vocabulary:o,foreign:s,terms:a,termSets:r,langs:i}=e,l=fS(t,i),c=function({vocabulary:e,foreign:t},n,o){const s=function(e,t){const n=new Uint8Array(e.words.length);for(const[o,s]of t.entries()){const t=o>0;MS(e,{text:s,isForm:t,onlyWhole:t&&s.length<4||gS.has(s)},n)}return n}(e,o);return t&&n.length<5?s.map(e=>e===kS.inside||e===kS.end?kS.none:e):s}(e,t,l),d=Uint8Array.from(a.words,e=>((e,t)=>e.some(e=>t.startsWith(e)&&e.length>=.75*t.length))(l,e)?12:kS.none);"nothing"!==n&&(NS(c,zS(o,t,n),e=>s&&e!==kS.whole?kS.none:e+12),NS(d,zS(a,t,n),e=>e===kS.whole&&t.length>=6?24:kS.none));return{column:e,names:c,termSets:Uint8Array.from(r,e=>e.reduce((e,t)=>BS(e,d[t]??kS.none),kS.none))}}(e,t,n)),r}const HS=({names:e,termSets:t})=>e.some(e=>e!==kS.none)||t.some(e=>e!==kS.none);function RS(e,t,n,o){const s=e.map(e=>qS(e,t,n,o));if("nothing"!==n||s.some(HS))return[s];const a=e.map(e=>function({vocabulary:e,langs:t},n){for(let o=n.length-2;o>=2;o--){const[s,a]=[n.slice(0,o),n.slice(o)];if(jS(e,s)&&fS(a,t).some(t=>jS(e,t)))return[s,a]}return[n]}(e,t)).find(({length:e})=>e>1);return a?.map(t=>e.map(e=>qS(e,t,"nothing",o)))??[s]}function WS({column:e,names:t,termSets:n},o,s){let a=n[e.termSetOf[o]??0]??kS.none;const r=e.from[o+1]??0;for(let n=e.from[o]??0;n<r;n++){const o=e.placed[n]??0,r=t[o>>>3]??kS.none;if(r===kS.none)continue;const i=7&o;(4!==i||s)&&(a=BS(a,r+(LS[i]??0)))}return a}function US(e,t,n){let o=0;for(const s of e){let e=kS.none;for(const o of s)e=BS(e,WS(o,t,n));if(e===kS.none)return kS.none;o+=e}return o}function IS(e,t,n,o){const s=[];for(const a of t){const t=RS(e,a,n,o);if(!t.every(e=>e.some(HS)))return;s.push(...t)}const a=(e[0]?.from.length??1)-1,r=new Uint8Array(a),i=(e=>e.some(e=>AS.has(e)))(t);let l=!1;for(let e=0;e<a;e++){const t=US(s,e,i);t!==kS.none&&(r[e]=t,l=!0)}return l?r:void 0}function GS({own:e,others:t},n,o){for(const s of["nothing","doubles","one-error"]){const a=IS([e],n,s,o);if(a)return a;const r=t?IS([e,t],n,s,o):void 0;if(r)return r}}const VS=2048;function*KS(e,t){let n=new Uint32Array(e);for(let t=0;t<e;t++)n[t]=t;const o=Math.ceil(Math.log2(Math.max(1,e/VS)))+1;for(let s=0;s<e;s+=VS)n.subarray(s,s+VS).sort(t),yield s/e/o;let s=1;for(let a=VS;a<e;a*=2){const r=new Uint32Array(e);for(let i=0;i<e;i+=2*a)for(const l of YS(n,r,{from:i,width:a,compare:t}))yield(s+l/e)/o;n=r,s+=1}return n}function*YS(e,t,{from:n,width:o,compare:s}){const a=Math.min(n+o,e.length),r=Math.min(n+2*o,e.length);let i=n,l=a;for(let o=n;o<r;o++){const n=e[i]??0,c=e[l]??0,d=i<a&&(l>=r||s(n,c)<=0);t[o]=d?n:c,d?i+=1:l+=1,(o+1)%VS===0&&(yield o)}}function ZS(e,t){const n=e.names;return CS("string"==typeof n||"object"==typeof n&&null!==n?gr(e,t):e.id)}const JS=e=>lg(CS(e)).length>0;function QS(e,t){const n=CS(t.search),o=lg(n);if(0===o.length)return XS(e.foods,t);const s=function(e,t){return function(e,t,n){const o=GS(e,t,n);if(o)return{fits:o,kept:t,left:[]};if(1===t.length)return function(e,t,n){const o=function(e,t,n){const o=(t,o)=>qS(e,t,"nothing",n).names.some(e=>e!==kS.none&&e<=o);for(let e=4;e<=t.length-4;e++){const[n,s]=[t.slice(0,e),t.slice(e)];if(o(n,kS.form)&&o(s,kS.end))return[n,s]}}(e.own,t,n);if(!o)return;const[s,a]=o,r=GS(e,[a],n);return r&&{fits:r,kept:[a],left:[s]}}(e,t[0]??"",n);const s=function(e,t,n){return t.map(t=>{return{word:t,fit:(o=GS(e,[t],n),o?.reduce((e,t)=>BS(e,t),kS.none)??kS.none)};var o}).filter(({fit:e})=>e!==kS.none).sort((e,t)=>e.fit-t.fit||t.word.length-e.word.length||(e.word<t.word?-1:1)).map(({word:e})=>e)}(e,t,n);for(let o=Math.min(s.length,t.length-1);o>0;o--){const a=s.slice(0,o),r=GS(e,a,n);if(!r)continue;const i=e=>a.includes(e);return{fits:r,kept:t.filter(i),left:t.filter(e=>!i(e))}}}(e,t,new Map)}(e,o),a=(e=[])=>e.map(e=>((e,t)=>e.split(/[^\p{L}\p{N}\p{M}]+/u).find(e=>ng(e)===t)??t)(n,e));return{...eA(e.foods,t,s?.fits??new Uint8Array(e.foods.length)),searched:!0,left:a(s?.left),kept:a(s?.kept)}}function XS(e,t){return{...eA(e,t,new Uint8Array(e.length).fill(1)),searched:!1,left:[],kept:[]}}function eA(e,{category:t,state:n},o){let s=0;for(const[a,r]of e.entries())void 0!==t&&r.category!==t||void 0!==n&&r.state!==n?o[a]=0:0!==o[a]&&(s+=1);return{fits:o,count:s}}const tA=e=>"number"==typeof e&&Number.isFinite(e)&&e>=0?e:NaN,nA={"mg-per-100g":({mgPer100g:e})=>tA(e),"mg-per-portion":({mgPer100g:e,portionGrams:t})=>tA(e)*tA(t)/100};function*oA(e,t,n=(e=>"name"===e?"ascending":"descending")(t)){const o=`${t} ${n}`,s=e.orders.get(o);if(s)return s;const a=yield*function*(e,t,n){const{foods:o}=e;if("name"!==t)return yield*KS(o.length,function(e,t){return(n,o)=>{const s=e[n]??NaN,a=e[o]??NaN;return Number(Number.isNaN(s))-Number(Number.isNaN(a))||(Number.isNaN(s)?0:t*(s-a))||n-o}}(Float64Array.from(o,nA[t]),n));const s=function*({foods:e,lang:t},n){const o=[];for(const n of e)o.push(ng(ZS(n,t))),o.length%500==0&&(yield o.length/e.length);return function(e,t){return(n,o)=>{const s=e[n]??"",a=e[o]??"";return s===a?n-o:s<a?-t:t}}(o,n)}(e,n);let a=s.next();for(;!a.done;a=s.next())yield.4*a.value;const r=KS(o.length,a.value);let i=r.next();for(;!i.done;i=r.next())yield.4+.6*i.value;return i.value}(e,t,"ascending"===n?1:-1);return e.orders.set(o,a),a}const sA=["nl","en","de","fr"];function aA(e){const t=e.filter(e=>e>0).sort(),n=t.length-1;return t[t.length>1e3?Math.floor(.99*n):n]??0}const rA=e=>Float64Array.from(e,e=>pr(e)??NaN);class iA{#qt;#re=null;#$n=null;#xn=null;#Mn=null;#jn=null;#zn=null;#$t=0;#Sn=!1;#An=!1;#Pn=null;constructor(e){this.#qt=e}get prepared(){return this.#$n}get share(){return this.#$t}get listing(){return this.#Pn?.listing??null}get isBehind(){return this.#An}follow(e,t){var n,o;this.#Sn=!0,n=this.#re,o=e,(n?.foods!==o?.foods||n?.lang!==o?.lang||n?.knowledge!==o?.knowledge)&&this.#_n(),this.#re=e,e&&!this.#$n&&this.#On(e,t),e&&this.#$n&&(this.#Cn(this.#$n,t),this.#Tn(this.#$n,e,JS(t.query.search)),this.#Dn(this.#$n,t)),this.#Sn=!1}stop(){this.#Mn?.slices.stop(),this.#Mn=null,this.#zn?.stop(),this.#zn=null}#_n(){this.stop(),this.#$n=null,this.#xn=null,this.#jn=null,this.#Pn=null,this.#$t=0}#On(e,{sort:t,direction:n}){this.#En("list",function*({foods:e,lang:t},n,o){const s=yield*O$(function*(e){if(e.every(({portionGrams:e})=>void 0!==e))return e;const t=[];for(const n of e)t.push(void 0===n.portionGrams?{...n,portionGrams:mx(n)}:n),t.length%500==0&&(yield t.length/e.length);return t}(e),0,.2),a={foods:s,lang:t,orders:new Map};return{sortable:a,order:yield*O$(oA(a,n,o),.2,1),fullMg:aA(rA(s))}}(e,t,n),e=>{this.#$n=e,this.#xn=e.order})}#Cn({sortable:e},{sort:t,direction:n}){const o=`${t} ${n}`,s=e.orders.get(o);s?this.#xn=s:this.#En(o,oA(e,t,n),e=>{this.#xn=e})}#Tn(e,t,n){this.#jn||(this.#zn??=new Cz((({sortable:e},{knowledge:t,lang:n})=>function*(e,{knowledge:t,lang:n="nl",names:o=[]}){const{foodSynonyms:s,foodTerms:a}=t,r=({id:e},t)=>{const n=Object.hasOwn(s,e)?s[e]:void 0;return t.map(e=>n?.[e]??"")},i=[...new Set(o)].filter(e=>e!==n),l=FS({langs:[n],foreign:!1,namesOf:e=>[ZS(e,n)],synonymsOf:e=>r(e,[n]),terms:a}),c=FS({langs:i,foreign:!0,namesOf:e=>function({names:e},t){return"object"==typeof e&&null!==e?t.map(t=>CS(e[t])):[]}(e,i),synonymsOf:e=>r(e,i),terms:a}),d=function(){const e=[],t=new Map,n=TS();return{add(o){const[s,a]=[CS(o.category),CS(o.state)],r=`${s}\n${a}`;let i=t.get(r);void 0===i&&(i=e.push({category:s,state:a})-1,t.set(r,i)),n.push(i)},build(){const t=n.done();return{kinds:e,kindOf:e.length>65536?t:Uint16Array.from(t)}}}}();for(const[t,n]of e.entries())d.add(n),l.add(n),i.length>0&&c.add(n),(t+1)%500==0&&(yield(t+1)/e.length);const u=d.build();return{foods:e,lang:n,own:l.build(u),others:i.length>0?c.build(u):null,orders:new Map}}(e.foods,{knowledge:t,lang:n,names:sA}))(e,t),{progress:()=>{},done:e=>{this.#jn=e,this.#H()},failed:e=>this.#qt.failed(e)}),n?this.#zn.start():this.#zn.startLater())}#En(e,t,n){if(this.#Mn?.key===e)return;this.#Mn?.slices.stop();const o=new Cz(t,{progress:e=>{this.#$t=e,this.#$n||this.#Sn||this.#qt.progressed()},done:e=>{this.#Mn=null,n(e),this.#H()},failed:e=>this.#qt.failed(e)});this.#Mn={key:e,slices:o},o.start()}#Dn({sortable:{foods:e}},{query:t,byFit:n}){const o=this.#xn,s=JS(t.search),a=s&&!this.#jn;if(this.#An=a||null!==this.#Mn,!o||a)return;const r=[e,o,t.search,t.category,t.state,n];if(this.#Pn&&r.every((e,t)=>e===this.#Pn?.of[t]))return;const i=s&&this.#jn?QS(this.#jn,t):XS(e,t),l=n&&i.searched?function({fits:e,count:t},n){const o=new Uint32Array(257);for(const t of e)0!==t&&(o[t+1]=(o[t+1]??0)+1);for(let e=1;e<o.length;e++)o[e]=(o[e]??0)+(o[e-1]??0);const s=new Uint32Array(t);for(const t of n){const n=e[t]??0;if(0===n)continue;const a=o[n]??0;s[a]=t,o[n]=a+1}return s}(i,o):function({fits:e,count:t},n){if(n&&t===n.length)return n;const o=new Uint32Array(t);let s=0;for(let t=0;t<e.length;t++){const a=n?n[t]??0:t;0!==e[a]&&(o[s++]=a)}return o}(i,o),{left:c,kept:d}=i;this.#Pn={of:r,listing:{foods:e,order:l,left:c,kept:d}}}#H(){this.#Sn||this.#qt.changed()}}class lA{#ce=null;#Fn=!1;wait(){this.#ce=null,this.#Fn=!0}begin(e,t){if(this.#ce)return"";this.#ce=this.#Ln(e);const{count:n}=this.#ce;return this.#Fn?e.words.foodTable.count({count:n,total:t}):""}since(e,t){const n=this.#ce,o=this.#Ln(e);return this.#ce=o,[n?.count===o.count?"":e.words.foodTable.count({count:o.count,total:t}),n?.sort===o.sort?"":o.sort,n?.leftOut===o.leftOut?"":o.leftOut].filter(Boolean).join(". ")}#Ln(e){const{words:t,lines:n,state:o}=e,s=o.byFit?"":t.foodTable.sorted[o.sort][o.direction];return{count:n.listing.order.length,sort:s,leftOut:aj(e)}}}const cA=[],dA=Object.freeze({}),uA=["quiz","dose"];class mA extends Tc{static settings=dx;static plainAttributes=[...Tc.plainAttributes,"src"];static properties={...At(cx),foods:{attribute:!1,noAccessor:!0}};static styles=Lj;#Bn=new D$(this,{tell:e=>this.setProblems("foods",e)});#fe=new Sz({changed:()=>{this.#Nn=!1,this.requestUpdate()},paused:()=>{this.#Nn=!0,this.requestUpdate()}});#Dn=new iA({changed:()=>this.requestUpdate(),progressed:()=>{this.#st||this.requestUpdate()},failed:e=>this.#qn(e)});#Hn=new hM(this,()=>function(e,t,{eventDetail:n,pushDatalayer:o}){Dt(e,"mg-recommendation",((e,t)=>bu(e.total,t,"yes"===e.consent,e.facts))(t,n)),t.finished||"list"===t.state.declared||(t.finished=!0,o&&gd("foods"))}(this,this.#Hn,this.settings));#Rn=new pM(this,"#day");#Wn=new zz(this,()=>this.#Un);#Nt=new Fj;#st=null;#In=null;#Gn=!1;#Ge="";#Vn=new lA;#Nn=!1;#Ie=[];#ye=dA;#gt=cA;#Ot=new WM(cA);get foods(){return this.#Bn.given}set foods(e){this.#Bn.given=e}kind="foods";get settings(){return super.settings}configured(){return this.#Bn.ready}connectedCallback(){super.connectedCallback(),this.#Hn.resume()}disconnectedCallback(){this.#Hn.leave(),super.disconnectedCallback(),this.#fe.stop(),this.#Dn.stop(),this.#In?.stop()}willUpdate(e){super.willUpdate(e),this.#Ye()}update(e){this.#Kn(),super.update(e)}render(){return U`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">${this.#je()}</div>`}updated(e){super.updated(e),this.#Yn()}#je(){const e=()=>this.#Zn();if(this.#Gn)return $k(this.words,e);try{return _j(this.#Ae)}catch(t){return this.#Gn=!0,console.warn(t),$k(this.words,e)}}#qn(e){this.#Gn=!0,console.warn(e),this.requestUpdate()}#Zn(){this.#Gn=!1,this.#fe.restart(),this.#Bn.retry(),this.requestUpdate(),this.#me(()=>Km(this.renderRoot,"#heading"))}#Kn(){const{category:e,search:t,sort:n,standard:o,claims:s}=this.settings,a=this.knowledgeUsed;this.#fe.follow({category:e,search:t,sort:n}),this.#Jn(),this.#Qn();const r=this.language,i=this.#Xn?{knowledge:a,foods:this.#gt,lang:r}:null;this.isConnected&&this.#Dn.follow(i,this.#eo),this.#Dn.listing&&(this.#st=null);const l={standard:o,claims:s},{isHostRiskUnread:c}=this,d={knowledge:a,hostFacts:this.#ye,options:l,foods:this.#Ot,areFoodsComing:!this.#Xn,isHostRiskUnread:c};this.#Hn.follow(d,!this.settings.noTray),this.#to(e)}get#eo(){const{state:e}=this.#fe,{sort:t,direction:n,byFit:o}=e;return{sort:t,direction:n,byFit:o,query:Dj(e,this.#no)}}get#Xn(){return"built-in"===this.#Bn.state||"ready"===this.#Bn.state}get#no(){return function(e,t){const n=vj.get(t);if(n)return n;const o=new Set,s=new Set;for(const{category:e,state:n}of t)e&&o.add(e),n&&s.add(n);const{category:a,state:r}=e.foodTable,i={categories:o.size<2?[]:bj(o,Object.keys(a.names)),states:s.size<2?[]:bj(s,Object.keys(r.names))};return vj.set(t,i),0===t.length?wj:i}(this.words,this.#st?.kinds??this.#gt)}#Jn(){if("ready"===this.#Bn.state)return;const e=null===this.settings.pageSize,t=this.#Bn.preview(e?function(e){const{sort:t,direction:n,search:o,category:s,state:a}=e;return""===o.trim()&&null===s&&null===a&&"name"!==t?{sort:t,direction:n,ordinaryGrams:100,moreThan:1e3}:null}(this.#fe.state):null);t?.foods!==this.#st?.foods&&(this.#st=t&&function({foods:e,places:t,kinds:n,portionsMg:o}){const s=[];for(const[n,o]of e.entries())s[t[n]??0]=o;return{foods:e,kinds:n,listing:{foods:s,order:t,isPreview:!0},fullMg:aA(o)}}(t))}#Qn(){if("built-in"===this.#Bn.state){const e=mr(this.knowledgeUsed);if(this.#Ot===e)return;return this.#Ot=e,void(this.#gt=[...e.values()])}const e="ready"===this.#Bn.state?this.#Bn.foods:this.#st?.foods??cA;e!==this.#gt&&(this.#gt=e,this.#Ot=new WM(e))}#Ye(){const{age:e,sex:t,lifeStage:n}=this.settings,o=[super.hostFacts,this.knowledgeUsed,e,t,n];if(o.every((e,t)=>e===this.#Ie[t]))return;this.#Ie=o;const s=function(e,t){const n={},o=[];for(const s of UM){if(!GM(e[s]))continue;const a=IM[s],r=lr(t,{[a]:VM(s,e[s])}),{attribute:i,expected:l}=cx[s];void 0===r[a]?o.push($t(i,e[s],l)):Object.assign(n,{[a]:r[a]})}return{facts:n,problems:o}}({age:e,sex:t,lifeStage:n},this.knowledgeUsed);this.setProblems("prefill",s.problems),this.#ye={...super.hostFacts,...s.facts}}#to(e){if(!this.#Xn)return;const{categories:t}=this.#no,n=null!==e&&!t.includes(e),o=t.length>0?t.slice(0,40).join(", "):"none: there is one kind of food only";this.setProblems("category",n?[$t("category",e,o)]:[])}get#oo(){const{held:e,reference:t}=this.#Hn.look;return e?null:t}get#Un(){const e=this.#Dn.listing??this.#st?.listing,t=this.#Dn.prepared?.fullMg??this.#st?.fullMg;if(this.#Gn||!e||void 0===t)return null;const{words:n}=this,{state:o}=this.#fe,{pageSize:s,noTray:a}=this.settings,r=((e,t)=>null===e?1/0:e*t)(s,o.pages),i=this.knowledgeUsed,{labelReferenceMg:l}=i.limits,c="label"===o.basis?{low:l,high:l}:this.#oo;return{words:n,knowledge:i,state:o,lines:this.#Nt.lines(e,o.open,r),measure:this.#Nt.measure(c,t),isWindowed:!0===e.isPreview||Ej(this.#gt,r),columns:5+(a?0:1),amountOf:a?null:this.#so,edit:this.#ao}}get#ro(){return function(e,{print:t,...n}){const{ground:o,state:s,look:a,consent:r,news:i}=e;return{...n,ground:o,state:s,look:a,consent:r,news:i,on:{add:(t,n)=>e.addSuggested(t,n),setGrams:(t,n)=>e.setGrams(t,n),type:(t,n)=>e.type(t,n),takeBack:t=>e.takeBack(t),commit:t=>e.commit(t),remove:t=>e.remove(t),clear:()=>e.clear(),undo:()=>e.undo(),declare:t=>e.declare(t),avoid:t=>e.avoid(t),showMenu:t=>e.showMenu(t),takeMenu:t=>e.takeMenu(t),show:()=>e.show(),showPerson:()=>e.showPerson(),changePerson:(t,n)=>e.changePerson(t,n),commitPerson:t=>e.commitPerson(t),consent:t=>e.answerConsent(t),print:t}}}(this.#Hn,{words:this.words,help:$u(this.settings.country),eventDetail:this.settings.eventDetail,isInSight:this.#Rn.yes,others:uA.filter(Mc),print:e=>this.#io(e)})}#io(e){!function(e,t,n){const{title:o,content:s,pages:a}=function(e,t){const{words:n,state:o,look:s}=e,{menu:a,heading:r}=n.foodDay,[i]=s.menu;if("day"===t||!i)return{title:r,content:HM(e,"day",{heading:r,body:NM(e)}),pages:1};const l="week"===o.menu,c=l?a.weekHeading:a.dayHeading,d=l?function(e){const{words:t,look:n}=e,{menu:o,paper:s}=t.foodDay;return U`<section class="columns">
      ${n.menu.map((n,s)=>U`<div class="item">
            <h2>
              ${o.dayOf({index:s+1})}<span class="aside">${t.mg(zM(e,n))}</span>
            </h2>
            <table class="foods">
              <tbody>
                ${qM(e,n)}
              </tbody>
            </table>
            <p>${AM(e,n)}</p>
          </div>`)}
    </section>
    <p>${SM(e)} ${s.note}</p>`}(e):function(e,t){const{words:n}=e;return U`<section>
    ${BM(n,qM(e,t))}
    <p>${PM(e,t)} ${n.foodDay.paper.note}</p>
  </section>`}(e,i);return{title:c,content:HM(e,"menu",{heading:c,body:d}),pages:l?2:1}}(t,n);Ed({host:e,title:o,lang:t.words.lang,content:s,styles:RM,arrange:e=>ou(e,a)})}(this,this.#ro,e)}get#Ae(){return{words:this.words,knowledge:this.knowledgeUsed,settings:this.settings,state:this.#fe.state,foods:this.#gt,own:this.#Bn,kinds:this.#no,isThere:this.#Xn||null!==this.#st,reference:this.#oo,body:this.#Un,prepared:this.#Dn.share,announced:this.#Ge,day:this.#ro,problems:this.configProblems,on:this.#Se}}#so=e=>this.#Hn.amountOf(e);#Se={search:e=>this.#fe.change(X$(e)),clearSearch:()=>{this.#fe.change(X$("")),this.#jt("#search")},toCount:()=>function(e){const t=e.querySelector("#count");t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"start"})}(this.renderRoot),category:e=>this.#fe.change(ex(e)),prepared:e=>{return this.#fe.change((t=e,e=>({...e,state:t,pages:1})));var t},clearFilters:()=>{this.#fe.change(tx),this.#jt("#search")},foldFilters:()=>this.#fe.change(sx),basis:e=>this.#fe.change((e=>t=>({...t,basis:e}))(e)),sort:e=>{this.#fe.change((e=>t=>t.sort!==e||t.byFit?nx(e)(t):{...t,direction:"ascending"===t.direction?"descending":"ascending"})(e)),this.#me(()=>this.#Wn.showTop())},press:(e,t)=>this.#lo(e,t),focusRow:e=>this.#Wn.follow(e),more:()=>this.#ve(),skip:()=>Km(this.renderRoot,"#after-table"),download:()=>this.#co(),print:()=>this.#te(),retry:()=>{this.#Bn.retry(),this.#jt("#heading")}};#lo(e,t){const n=this.#Ot.get(t);if(!n)return;const{state:o}=this.#fe,s=o.grams.get(t)??mx(n);"fold"===e&&this.#fe.change((e=>t=>{const n=new Set(t.open);return n.delete(e)||n.add(e),{...t,open:n}})(t)),"add"===e&&this.#Hn.add(t,s),"portion"===e&&(this.#fe.change(((e,t)=>n=>({...n,editing:{id:e,text:t,invalid:!1}}))(t,Ju(this.words,s))),this.#me(()=>this.#Wn.rowOf(t)?.querySelector("input")?.select()))}#ao={type:e=>this.#fe.change((e=>t=>t.editing?{...t,editing:{...t.editing,text:e,invalid:!1}}:t)(e)),commit:e=>{const t=this.#fe.state.editing?.id,n=void 0===t?void 0:this.#Ot.get(t);n&&(this.#fe.change(((e,t)=>n=>{if(!n.editing)return n;const{id:o,text:s}=n.editing;if(""===s.trim())return rx(n,o,null);const a=function(e){const t=e.trim().replace(/\s*g(?:ram)?$/i,"");if(!/^\d{1,4}(?:[.,]\d{1,2})?$/.test(t))return;const n=Number(t.replace(",","."));return N$(n)?n:void 0}(s);return void 0!==a?rx(n,o,a===e?null:a):t?ax(n):{...n,editing:{...n.editing,invalid:!0}}})(mx(n),e)),e||null!==this.#fe.state.editing||this.#do(n.id))},takeBack:()=>{const e=this.#fe.state.editing?.id;this.#fe.change(ax),void 0!==e&&this.#do(e)}};#do(e){this.#me(()=>this.#Wn.rowOf(e)?.querySelector("[data-do=portion]")?.focus())}#ve(){const e=this.#Un?.lines.foods??0;this.#Wn.reach(e),this.#fe.change(ox),this.#me(()=>this.#Wn.place(e)?.querySelector(".name")?.focus())}get#uo(){const e=this.#Un;if(!e||e.lines.listing.isPreview)return null;const{words:t,lines:n,measure:o,state:s}=e;return{words:t,listing:n.listing,grams:s.grams,measure:o}}#co(){const e=this.#uo;this.#In?.stop(),e&&(this.#In=function(e){const t=`${e.words.foodTable.download.fileName}.csv`,n=new Cz(function*(e){const t=Bz.includes(e.words.lang),n={separator:t?";":",",decimal:t?",":"."},o=e.listing.order.length,s=[Oz([Fz(e)],n)];for(let t=0;t<o;t+=200){const a=Lz(e,t,Math.min(t+200,o));s.push(Oz(a,n).replace(/^\uFEFF/,"")),yield t/o}return s.join("")}(e),{progress:()=>{},done:e=>_u({name:t,type:"text/csv;charset=utf-8",text:e}),failed:e=>console.warn(e)});return n.start(),n}(e))}#te(){const e=this.#uo;if(!e)return;const{words:t}=this,{state:n}=this.#fe,{query:o}=this.#eo,s=hj({words:t,own:this.#Bn});!function(e,t){const{words:n}=t;Ed({host:e,title:n.foodTable.print.title,lang:n.lang,content:Nz(t),styles:qz})}(this,{...e,state:n,query:o,credit:s,person:TM(this.#ro)})}#Yn(){const e=this.#Un;if(!e||e.lines.listing.isPreview)return this.#Vn.wait();this.#H(this.#Vn.begin(e,this.#gt.length)),this.#Nn&&!this.#Dn.isBehind&&(this.#Nn=!1,this.#H(this.#Vn.since(e,this.#gt.length)))}#H(e){""!==e&&(this.#Ge=e,this.requestUpdate())}#jt(e){this.#me(()=>Km(this.renderRoot,e))}#me(e){this.updateComplete.then(e)}}for(const e of Object.values(yw))Gl(e);xw("mg-food-table",mA);const hA=65536,gA=e=>/charset\s*=\s*["']?([^\s"';]+)/i.exec(e.slice(0,1e3))?.[1]?.toLowerCase()??null;function*pA(e,t,n){const o=function(e,t){try{return new TextDecoder(e,{fatal:t})}catch{return null}}(t,n);if(!o)return null;const s=[];try{for(let t=0;t<e.length;t+=hA)s.push(o.decode(e.subarray(t,t+hA),{stream:!0})),yield Math.min(1,(t+hA)/e.length);return[...s,o.decode()].join("")}catch{return null}}const fA={failure:{code:"too-large",mostMb:20}};class kA{#mo=new AbortController;#kn;#Fe;isOver=!1;constructor(e){this.#kn=e,e.addEventListener("abort",this.end,{once:!0}),e.aborted?this.end():this.renew()}get signal(){return this.#mo.signal}renew(){clearTimeout(this.#Fe),this.#Fe=setTimeout(()=>{this.isOver=!0,this.end()},2e4)}end=()=>{clearTimeout(this.#Fe),this.#kn.removeEventListener("abort",this.end),this.#mo.abort()}}function bA(e,t){const n=new Uint8Array(t);let o=0;for(const t of e)n.set(t,o),o+=t.length;return n}function wA({isOver:e}){return e?{code:"timeout",seconds:20}:{code:navigator.onLine?"unreachable":"offline"}}async function vA(e,{signal:t,tell:n}){const o=vt(e);if(null===o)return{failure:{code:"bad-address"}};const s=new kA(t);try{return await async function(e,t,n){n(null);const o=await fetch(e,{signal:t.signal});if(!o.ok)return{failure:{code:"status",status:o.status}};const s=await async function(e,t,n){if(Number(e.headers.get("content-length"))>jy)return null;if(e.body)return async function(e,t,n,o){const s=e.getReader(),a=[];let r=0;for(;;){const{done:e,value:i}=await s.read();if(e)return bA(a,r);if(n.renew(),r+=i.length,r>jy)return null;a.push(i),o(t>0?Math.min(1,r/t):null)}}(e.body,function({headers:e}){return e.get("content-encoding")?0:Number(e.get("content-length"))||0}(e),t,n);const o=new Uint8Array(await e.arrayBuffer());return o.length>jy?null:o}(o,t,n);return s?{bytes:s,contentType:o.headers.get("content-type")??""}:fA}(o,s,n)}catch{return{failure:wA(s)}}finally{s.end()}}const yA=e=>""===e.trim(),$A=({fields:e,count:t,fault:n})=>null===n&&t===e.length&&e.every(yA),xA=e=>10===e||13===e,MA=(e,{separator:t})=>e===t||xA(e)||Number.isNaN(e);function jA(e,t){return t+(13===e.charCodeAt(t)&&10===e.charCodeAt(t+1)?2:1)}function zA(e,t){let n=t;for(;32===e.text.charCodeAt(n)&&32!==e.separator;)n++;return n}function SA(e){const{text:t,at:n}=e;for(;!MA(t.charCodeAt(e.at),e);)e.at++;return t.slice(n,e.at)}function AA(e,t){for(let n=e.indexOf('"',t+1);-1!==n;n=e.indexOf('"',n+2))if(34!==e.charCodeAt(n+1))return n;return-1}function PA(e,t){const{text:n}=e,o=AA(n,t);if(-1===o)return null;const s=zA(e,o+1);return MA(n.charCodeAt(s),e)?(e.at=s,e.line+=function(e,t,n){let o=0;for(let s=t;s<n;)xA(e.charCodeAt(s))?(o++,s=jA(e,s)):s++;return o}(n,t+1,o),n.slice(t+1,o).replaceAll('""','"')):null}function _A(e,t,n){const o=-1===AA(e.text,t)?"unclosed-quote":"text-after-quote",s=e.text.slice(t,function(e,t){let n=t;for(;n<e.length&&!xA(e.charCodeAt(n));)n++;return n}(e.text,t));return e.at=t+s.length,{code:o,line:e.line,column:n,value:s}}function OA(e){const{text:t,line:n}=e,o=[];for(let s=1;;s++){const a=zA(e,e.at),r=34===t.charCodeAt(a)?PA(e,a):SA(e);if(null===r)return{line:n,fields:o,count:s,fault:_A(e,a,s),end:e.at};if(s<=1e3&&o.push(r),t.charCodeAt(e.at)!==e.separator)return{line:n,fields:o,count:s,end:e.at,fault:null};e.at++}}function*CA(e,t){const n={text:e,separator:t.charCodeAt(0),at:0,line:1};for(;n.at<e.length;){if(xA(e.charCodeAt(n.at))||(yield OA(n)),n.at>=e.length)return;n.at=jA(e,n.at),n.line++}}const TA={id:["id","slug","ndbno","alimcode"],name:["name","names","description"],nl:["namenl"],en:["nameen"],de:["namede"],fr:["namefr"],mgPer100g:["mgper100g"],portionGrams:["portiongrams","portiong","portion1g"],portionLabel:["portionlabel","portionnl","portionen","portion1"],category:["category","foodgroup","groupfr"],state:["state"],source:["source"]},DA=[";",",","\t"],EA=e=>qy(e).toLowerCase().replaceAll(/[\s_-]/g,"");function FA(e){const t=function(e){const t=e.map(qy);for(;""===t.at(-1);)t.pop();return t}(e),n=t.map(EA),o=new Map;for(const[e,t]of Object.entries(TA)){const s=t.map(e=>n.indexOf(e)).find(e=>-1!==e);void 0!==s&&o.set(e,s)}return{fields:o,header:t}}function LA(e){let t=e.next();for(;!t.done&&$A(t.value);)t=e.next();return t.done?null:FA(t.value.fields)}const BA=(e,t)=>LA(CA(e,t))??FA([]);function NA(e,t,n){const o=function(e,t){const{fault:n,fields:o,count:s}=e;if(n){const e=t.header[n.column-1]||String(n.column);return{code:n.code,column:e,value:s$(n.value)}}if(function({fields:e,count:t},{header:n}){return t===n.length||t>n.length&&e.slice(n.length).every(yA)}(e,t))return null;const a=t.header.length;return{code:s<a?"too-few-fields":"too-many-fields",column:null,value:s$(o.slice(0,20).join(" | ")),count:s,total:a}}(t,n);o?a$(e,t.fault?.line??t.line,o):i$(e,t.line,function(e,{fields:t}){const n=n=>{const o=t.get(n);return void 0===o?void 0:e[o]?.trim()},o=Uy.map(e=>[e,n(e)]).filter(([,e])=>e);return{id:n("id"),names:o.length>0?Object.fromEntries(o):n("name"),mgPer100g:n("mgPer100g"),portionGrams:n("portionGrams"),portionLabel:n("portionLabel"),category:n("category"),state:n("state"),source:n("source")}}(t.fields,n))}function*qA(e){const t=e.startsWith("\ufeff")?e.slice(1):e;return t.length>jy?t$({code:"too-large",mostMb:20}):(e=>/^\s*</.test(e.slice(0,1e3)))(t)?t$({code:"web-page"}):yield*(e=>/^\s*[[{]/.test(e.slice(0,1e3)))(t)?y$(t):function*(e){const{separator:t,isNamed:n}=function(e){const t=e.slice(0,1e5),n=function(e){const[,t=null]=/^"?sep=([^"\r\n])\1*"?(?:[\r\n]|$)/i.exec(e)??[];return t}(t);if(null!==n)return{separator:n,isNamed:!0};const[o]=DA.map(e=>({separator:e,...BA(t,e)})).sort((e,t)=>t.fields.size-e.fields.size||t.header.length-e.header.length);return{separator:o?.separator??",",isNamed:!1}}(e),o=CA(e,t);n&&o.next();const s=LA(o);if(!s)return t$({code:"no-rows"});const a=function({fields:e}){return[...e.has("name")||Uy.some(t=>e.has(t))?[]:["name"],...e.has("mgPer100g")?[]:["mgPer100g"]]}(s).join(", "),r=s$(s.header.join(", "));if(""!==a)return t$({code:"no-columns",found:r,missing:a});const i=n$(new Wy(!0),e=>function(e,{fields:t,header:n}){const o=e.replace(/^names\./,""),s=("names"===o?["name",...Uy]:[o]).map(e=>t.get(e)).find(e=>void 0!==e);return n[s??-1]??e}(e,s));for(const t of o)if(!$A(t)){if(!o$(i))break;NA(i,t,s),yield t.end/e.length}return l$(i)}(t)}const HA=(e,t={})=>_$(C$(function*({bytes:e,contentType:t}){if(function(e){const[t,n,o,s]=e;return 80===t&&75===n&&3===o&&4===s||208===t&&207===n&&17===o&&224===s}(e))return t$({code:"workbook"});const n=yield*O$(function*(e,t){const n=function([e,t,n]){return 239===e&&187===t&&191===n?"utf-8":255===e&&254===t?"utf-16le":254===e&&255===t?"utf-16be":void 0===e||void 0===t||0===e==(0===t)?null:0===e?"utf-16be":"utf-16le"}(e);if(null!==n)return(yield*pA(e,n,!1))??"";for(const n of new Set([gA(t)??"utf-8","utf-8","windows-1252"])){const t=yield*pA(e,n,!0);if(null!==t)return t}return""}(e,t),0,.1);return yield*O$(qA(n),.1,1)}(e)),t),RA=Object.freeze(Object.defineProperty({__proto__:null,loadOwnFoods:async function(e,{signal:t,tell:n}){const o=await vA(e,{signal:t,tell:e=>n(null===e?null:.5*e)});return t.aborted?null:"failure"in o?t$(o.failure):HA(o,{signal:t,tell:e=>n(.5+.5*e)})},readFoodFile:HA,readFoodsText:(e,t={})=>_$(C$(qA(e)),t)},Symbol.toStringTag,{value:"Module"}))}();
